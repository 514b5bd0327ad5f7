/** Given names that are common somewhere in the world and no English word, blank-separated. A name that is a state's, a city's or a title's is left out. */
export const FIRST_NAMES = `
Aaliyah Aaron Abdel Abdelaziz Abdelfattah Abdelmadjid Abdourahamane Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abe Abel
Abhijit Abigail Abiy Abraham Achille Ada Adam Adel Adela Adelaida Adele Adelina Adeline Adelle Adil Adina Aditya Adnan Adolf
Adolfo Adrian Adriana Adriano Adrien Adrienne Adrián Agata Agnes Ahmad Ahmadou Ahmed Ahmet Aida Aidan Aiden Aileen Aimee Aisha
Ajay Ajit Akhilesh Akihito Akinwumi Akira Aksel Al Alan Alana Alar Alassane Alastair Alban Albert Alberto Albin Albina Alea Alec
Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alena Alessandra Alessandro Alessia Alessio Alex Alexa
Alexander Alexandra Alexandre Alexei Alexey Alexia Alexis Aleyna Alfonso Alfred Alfredo Ali Alia Alica Alice Alicia Alida Alima
Alina Aline Alireza Alisa Alisha Alison Alissa Alix Aliya Aliyah Allan Allegra Allen Allison Almazbek Alton Alva Alvaro Alvin
Alya Alyaksandr Alyssa Amadou Amalia Amanda Amar Amara Amber Amelia Amelie Amin Amina Amir Amira Amit Amos Amr Amy Amélie
Amílcar Ana Anabel Anabela Anand Anastasia Anatol Anatolie Anatoly Anaïs Anders Anderson Andre Andrea Andreas Andrei Andrej
Andres Andrew Andrey Andrzej André Andrés Andy Aneta Angela Angelica Angelina Angeline Angelique Angelo Angie Anica Anil Anita
Anja Anka Ann Anna Annabel Annabell Annabelle Annalena Anne Annegret Annelie Annemarie Annette Anni Annie Annika Anouk Anselm
Anthony Antoine Antoinette Anton Antonia Antonin Antonina Antonio Antonis Antony António Anwar Aníbal Archibald Archie Ari
Ariadna Arian Ariana Ariane Arianna Ariel Arielle Arif Aris Aristide Arkady Armand Armando Armin Arne Arno Arnold Aron Arseniy
Arthur Artur Arturo Artyom Arun Arvid Arvind Arwen Arya Ashley Ashok Ashraf Ashton Ashwini Asif Askar Aslan Assimi Astrid Atal
Aubrey Audrey Augusta Augustin Augustina Augustine Augusto Aurel Aurelia Aurelio Aurore Ava Avigdor Avril Axel Axelle Aya Ayana
Ayaz Ayden Ayla Aylin Ayman Azra Bandar Barack Baran Barbara Barney Barry Bashar Bashir Bassirou Bastian Batuhan Beata Beatrice
Beatriz Beau Belinda Bella Belle Ben Benazir Benedikt Benito Benjamin Benjamín Bennie Benny Berat Berenice Berkay Bernadette
Bernard Bernardo Bernice Bernie Berta Bertie Bertram Bertrand Beth Bethany Betsy Bette Betty Beverly Bezalel Bianca Bianka
Bibiana Bidzina Bilal Bilawal Bill Billie Billy Binali Binyamin Björn Blair Blaise Blake Blanca Blanche Blanka Bob Bobbie Bobby
Bogdan Bojan Bojana Bojko Bola Bongbong Bonnie Boris Borut Boyko Božena Božidar Brad Bradley Brady Brandi Brandon Branislav
Branka Brayan Brenda Brendan Brennan Brent Bret Brett Brian Brice Bridget Brigita Brigitte Britt Brock Brody Brooke Bruce Bruna
Bruno Bryan Buddy Burak Burhanuddin Byron Caitlin Caleb Calista Calvin Cameron Camil Camila Camilla Camille Candace Candice Cara
Carina Carl Carla Carles Carlo Carlos Carlota Carlotta Carmen Carol Carole Caroline Carolyn Casey Cassandra Cassandre Catalina
Caterina Catharina Catherine Cathy Cato Cecil Cecile Cecilia Cecília Cedric Cedrik Celia Celina Celine Cem Ceyda Ceylin Chantal
Charlene Charles Charlie Charlotte Cheryl Chester Chiara Chloe Chloé Chris Christelle Christie Christina Christine Christoph
Christophe Christopher Christy Chuck Cindy Claire Clara Clarence Clarissa Claude Claudia Claudine Claudio Clemens Clemente Cleo
Clifford Clint Clotilde Clovis Cody Cole Colin Colleen Collin Condoleezza Connor Conrad Constance Constantin Cora Coralie
Corazon Corey Corinna Cornel Cornelia Corvin Cory Cosima Courtney Craig Cristian Cristina Cristobal Curt Curtis Cynthia Cyril
Cédric Célia Céline César Dagmar Dahlia Daisy Dalia Dalila Damian Damien Dan Dana Danica Daniel Daniela Danielle Danilo Danny
Dante Daphne Daria Darina Dario Darius Darko Daron Darrell Darren Darryl Daryl Dave David Davide Davin Deanna Deb Debbie Deborah
Debra Deepak Defne Delia Delphine Dena Denis Denisa Denise Deniz Dennis Derek Derrick Desiree Devin Diana Diane Dianna Dianne
Dick Diego Dilara Dilma Dimitri Dimitris Dina Dinesh Dino Dion Dmitri Dmitriy Dmitry Dmytro Dolores Domenic Dominic Dominik
Dominique Donald Donna Dora Dorian Dorina Doris Dorota Dorotea Dorothea Dorothy Doug Douglas Draga Droupadi Duane Dustin Dušan
Dwayne Dwight Dylan Dzhokhar Débora Ebrahim Eda Edd Eddie Eddy Edgar Edgars Edi Edison Edita Edith Edmond Edmund Edna Edouard
Eduard Eduarda Eduardo Edward Edwin Ehud Eileen Ekrem Ela Elaine Eleanor Elena Eleni Eleonora Eli Elia Eliah Elian Eliana Eliane
Elias Elif Elijah Elin Elina Eline Elio Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elli Ellie Elliot Elliott Elly Elmer
Elodie Eloisa Eloise Elon Elsa Elsie Elvira Elvis Elza Ema Emanuel Emanuela Emelie Emely Emil Emile Emilia Emilian Emiliano
Emilie Emilio Emily Emin Emine Emir Emma Emmanuel Emmanuelle Emmerson Emmet Emmy Emomali Emre Emília Enda Enes Enrico Enrique
Ensar Enya Enzo Eren Eric Erica Erich Erick Erik Erika Erin Erma Erna Ernest Ernestine Ernesto Erwin Esma Esmail Esmeralda Espen
Esperanza Esteban Estela Estella Estelle Ester Estera Esther Ethan Ethel Etienne Eugen Eugene Eugenia Eunice Eva Evan Evelin
Evelina Eveline Evelyn Evgeny Evie Evo Ewa Ezra Fabian Fabiana Fabien Fabienne Fabio Fabrice Fahd Faisal Fanny Farah Farooq
Fatima Fatma Faure Fawzi Faye Fayez Federica Federico Fedora Felicia Feliciano Felicita Felipe Felix Femke Ferdinand Ferenc
Fernando Ferre Fethullah Fidel Filip Filipa Filipe Filipino Finja Finley Finn Finnley Fiona Flavia Flavie Flavio Fleur Flore
Florence Florentin Florian Flynn Frances Francesca Francesco Francis Francisca Francisco Francois Frank Frank-Walter Frankie
Franklin Franz Franziska François Fred Freddie Freddy Frederic Frederick Frederik Freya Frida Frieda Friedrich Fritz Fumio Fynn
Félix Gabin Gabriel Gabriela Gabriella Gabrielle Gabrijela Gaia Gail Galina Garrett Garry Gary Gaspar Gaston Gautam Gayle Geert
Gemma Gene Gennady Geoffrey Georg George Georges Gerald Geraldine Gerard Gerardo Gerhard Gerrit Gertrude Ghassan Gholam Giada
Gian Gianluca Gianni Gideon Gil Gilbert Gilberto Gilda Giles Gina Gino Gioia Giorgia Giorgos Giovanna Giovanni Gitanas Giulia
Giuliana Giuliano Giulio Giuseppe Glen Glenda Glenn Gloria Goh Gonzalo Goodluck Goran Gordana Gordon Gotabaya Graciela Graeme
Graham Grayson Greg Gregg Gregor Gregorio Gregory Greta Griffin Grigory Guido Guillaume Guillermo Gurbanguly Gustav Gustave
Gustavo Guy Guðni Gwen Gérald Habib Hadi Hafez Hage Haidar Haider Haile Hailemariam Hailey Hakainde Hakeem Haley Halima Hamad
Hamid Hamza Hana Hani Hank Hanna Hannah Hanne Hannes Hans Harald Haris Harold Harriet Harry Harvey Hasan Hashim Hasina Hassan
Hayden Hayley Hazel Heather Hector Heidi Heiko Heinz Helen Helena Helene Helin Helmut Hendrik Henri Henriette Henrik Henry
Herbert Herman Hermine Heydar Hideki Hilary Hilda Hillary Hirofumi Hiroshi Holly Horacio Horst Hortense Hosni Hossein Hosseini
Howard Hubert Hugh Hugo Hulusi Ian Ibrahim Ichiro Ida Idris Idriss Ignacio Igor Ihor Ike Ileana Ilham Iliana Ilias Ilja Ilona
Ilyas Imke Immanuel Imran Ina Inaya Indira Ines Inga Ingrid Ingrida Inka Inácio Ira Irakli Irena Irene Irina Iris Irma Irvin Isa
Isaac Isabel Isabela Isabell Isabella Isabelle Isaiah Isaias Ismael Ismail Issa Itamar Iva Ivan Ivana Ivanka Ivica Ivo Ivy Iván
Izabela Jack Jackie Jacob Jacqueline Jacquelyn Jacques Jade Jaden Jadranka Jagdeep Jahangir Jaime Jair Jakaya Jake Jakob Jakub
Jalal Jamal James Jamie Jamila Jan Jan-Peter Jana Jane Janet Janez Janice Janina Janine Janis Janna Janne Jannik Jannis Jano
Janosch Jansher Jara Jared Jari Jarne Jaron Jaroslaw Jarosław Jasmin Jasmina Jasmine Jasna Jason Jasper Javad Javier Jawaharlal
Jay Jayden Jayson Jean Jean-Claude Jean-François Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves
Jeanette Jeanne Jeff Jeffery Jeffrey Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremie Jeremy Jermaine Jerome Jerry Jesper Jesse
Jessica Jessie Jessy Jette Jil Jill Jillian Jim Jimmy Joachim Joakim Joan Joana Joann Joanna Joanne Joaquim Joe Joel Joelle Joey
Johan Johann Johanna Johannes John Johnathan Johnnie Johnny Joko Jolie Jolien Joline Jomo Jon Jona Jonah Jonas Jonatan Jonathan
Joost Jorge Joris Joschka Jose Josef Josefin Josefina Josefine Josep Josep-Maria Joseph Josephine Josh Joshua Josie José Jovan
Joyce Joël Joëlle Juan Juan-Carlos Juana Juanita Jude Judith Judy Jule Jules Julia Julian Juliana Julie Julien Julieta Juliette
Julio Julius Juna June Junichiro Justin Justina Justine Justus Júlia Kaan Kai Kaja Kamal Kamala Kamil Kamila Kara Kareem Karen
Kari Karim Karin Karina Karl Karl-Theodor Karla Karlo Karolina Karoline Kasper Kassandra Kassym-Jomart Katarina Kate Katharina
Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Katrín Katsuya Kaupo Kay Kaya Kayla Keanu Keir Keith Keizo Kelli
Kellie Kelly Kemal Ken Kenan Kendall Kenji Kenneth Kenny Kerem Kerim Kerry Kersti Kevin Khaled Khaleda Khalid Khalifa Khalil
Kian Kiana Kiara Kilian Kim Kimberly Kira Kiriakos Kirill Kirk Kirsten Kjell Klaas Klara Klaus Klemens Kofi Koichi Konrad
Konstantin Koray Kornel Krista Kristen Kristi Kristian Kristie Kristijan Kristin Kristina Kristine Kristy Krišjānis Krystal Kurt
Kwame Kyan Kyle Kyra Kyriakos Lachlan Lada Ladislav Laila Lana Lance Lara Larisa Larissa Larry Lars Lasse Latif Laura Laure
Laurence Laurens Laurent Laurentino Lauriane Laurie Laurin Laurine Laverne Lavinia Lawrence Layla Lazarus Lea Leah Leana Leander
Leandra Leandro Leann Lech Leda Lee Leif Leigh Leila Lela Lelia Lena Lene Leni Lenia Lenka Lenn Lennart Lennert Lennie Lennox
Lenny Lenya Lenín Leo Leon Leona Leonard Leonardo Leoni Leonid Leonidas Leonie Leonor Leonora Leontina Leopold Leopoldo Leroy
Leslie Leticia Letizia Lev Levent Levi Levin Levy Lew Lewis Leyla Lia Liam Lian Liana Lias Lidia Lidija Lila Lili Lilia Lilian
Liliana Liliane Lilla Lillian Lilly Lily Lina Linda Lindsay Lindsey Linn Linnea Lino Linus Lio Lionel Lisa Lisandro Lisanne Lise
Liv Livia Livio Liya Liyana Liz Liza Lloyd Logan Lois Lola Lolita Lora Lorena Lorene Lorenz Lorenzo Loretta Lori Loris Lorraine
Lotta Lotte Lou Louie Louis Louisa Louise Loïc Luan Luana Luc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucienne
Lucille Lucy Ludmila Ludovic Ludwig Luigi Luis Luisa Luise Luiz Luiza Lujza Luka Lukas Luke Lula Luna Luther Luz Lya Lydia Lynda
Lyndon Lynette Lynn Lynne Léa Léna Léonie Lívia Mabel Mac Mackenzie Macky Madeleine Madeline Mads Mae Mafalda Magda Magdalena
Maggie Magnus Mahamat Mahathir Mahdi Maher Mahinda Mahir Mahmood Mahmoud Mahmud Maia Maida Maira Maithripala Maja Maksim Malala
Malcolm Malena MaliVai Malia Malik Malika Malin Malina Malvina Mamadou Mandy Manfred Manmohan Manon Mansour Manuel Manuela Mara
Marat Marc Marcel Marcela Marcella Marcelo Marcia Marco Marcos Marcus Marek Maren Margaret Margareta Margarita Margaux Margot
Marguerite Maria Mariam Marian Mariana Marianna Marianne Mariano Marica Marie Mariella Marika Marilyn Marin Marine Mario Marion
Marisa Marisol Marit Marius Mark Marko Markus Marla Marlen Marlena Marlene Marley Marlo Marlon Marshall Marta Martha Marthe
Martin Martina Martine Marty Marvin Marwan Mary Maryam Masahiko Masayoshi Masoud Massimo Massoud Matej Mateja Mateo Mateusz
Mathew Mathias Mathilda Mathilde Mathis Matias Matilda Matilde Matis Mats Matt Matteo Matthew Matthias Matthis Matti Mattia
Mattis Maud Maureen Maurice Mauricio Mauro Maxim Maxima Maxime Maximilian Maxine Maya Mayra Maša Medina Megan Megawati Meghan
Mehdi Mehmet Meike Melania Melanie Melek Meles Melike Melina Melinda Melis Melisa Melissa Melvin Menachem Merle Merrick Mert
Merve Meryem Mette Mevlut Mevlüt Mia Micaela Michael Michaela Micheal Michel Michele Michelle Micheál Mick Miguel Mika Mikail
Mike Mikhail Mikheil Mila Milana Milena Milica Milla Milo Milorad Milos Miloš Milton Mina Minh Mira Miran Miranda Miray Mirco
Mirela Miriam Mirka Mirko Miro Miron Miroslav Miroslava Missouri Mitch Mitchell Mitt Mladen Moammar Mobutu Modesto Mohamed
Mohammad Mohammed Mohsen Molly Mona Monica Monika Monique Monte Morgan Moritz Morris Morten Morton Moshe Mostafa Moussa Muammar
Muhammad Muhammadu Muhammed Muhsin Mukesh Mulatu Muqtada Murat Muriel Murphy Murray Musa Mustafa Mwai Mykhailo Mykola Myra
Myriam Myron Nabih Nabil Nada Nader Nadia Nadine Nadir Nadja Naftali Nagendra Najib Nana Nancy Naomi Naoto Narasimha Narendra
Naruhito Nasser Natalia Natalie Natalya Natan Natasha Nataša Nate Nathalie Nathan Nathanael Nathaniel Natália Nawaf Nawaz Nayib
Neal Neda Neil Nela Nelli Nellie Nelly Nelson Neo Nestor Neva Nevena Neville Nevio Newt Ngozi Nia Nicholas Nichole Nick Nicklaus
Nico Nicola Nicolae Nicolai Nicolas Nicole Nicolás Niels Nigel Nika Nikita Nikki Niklas Niko Nikol Nikola Nikolai Nikolas
Nikolay Nikos Nila Nils Nina Nino Nirmala Nisa Nitin Nizar Noa Noah Noam Nobuo Noe Noemi Nola Nolan Nona Noor Nora Norah Norbert
Norberto Norma Norodom Nouri Noé Nuri Nursultan Néstor Odin Ofelia Oke Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga
Olha Olimpia Oliver Olivia Olivier Oliwia Ollanta Olusegun Oman Omar Onur Osama Oscar Oskar Osvaldo Otilia Otis Otto Ousmane
Owen Pablo Paetongtarn Paige Pam Pamela Paola Paolo Parker Pascal Pat Patrice Patricia Patrick Patrik Patrizia Patti Patty Paul
Paula Paulette Paulina Pauline Pavel Pavlo Pedro Penelope Percy Pere Perla Perry Pervaiz Pervez Pete Peter Petr Petro Petronela
Petteri Peyton Phil Philip Philipp Philippe Philippine Phillip Phoebe Phyllis Pia Pierre Pietro Pilar Pius Piyush Porter Prabowo
Prachanda Pranab Prasad Prayut Prayuth Priscilla Prokop Pushpa Pyotr Péter Qasem Qassem Quentin Quinn Quinten Rachael Rachel
Radoslav Radoslaw Radosław Radovan Rafael Rafaela Rafic Rafik Rahel Rahm Rahman Rahul Raila Raisa Raj Rajiv Rajko Rajnath Rakesh
Raleigh Ralph Ram Ramesh Ramiro Ramon Ramona Ramzan Rand Randolph Rania Ranil Raoul Raphael Raphaël Raquel Rashid Rasmus Ratko
Raul Ravi Ray Rayan Raymond Raúl Rebeca Rebecca Rebeka Rebekah Recep Regan Reginald Reid Reina Remington Renata Renato Rene
Renee René Rex Reza Rhonda Riad Riana Ricardo Riccardo Richard Richmond Rick Rico Riley Rina Rishi Rita Riyad Robert Roberta
Roberto Robin Robinson Robyn Rocco Rochelle Rodney Rodolfo Rodrigo Roger Rogers Rohan Roland Rolando Roman Romana Romano Romeo
Romero Romina Romy Ron Ronald Ronja Ronnie Roosevelt Rosa Rosalia Rosalie Rosalinda Rosario Rosemarie Rosemary Rosie Ross
Roxanne Roy Ruben Rudolf Rudolph Rudy Rufus Rumen Rupert Ruslan Russ Russell Rustam Rustem Ruth Ryan Ryder Saad Sabato Sabina
Sabri Sabrina Sachin Sada Saddam Sadyr Saeed Safa Safiya Sahle-Work Sahra Said Salah Sali Salih Sally Salma Salman Salome
Salomon Salva Salvador Salvatore Sam Samantha Sami Samia Samir Samira Sammy Samson Samuel Sanae Sanda Sander Sandra Sandro
Sanford Sanja Sanjay Sanna Santino Santos Sara Sarah Sasha Saskia Satya Saul Sauli Sayyid Saša Scarlett Scott Sean Sebastian
Sebastián Seiji Selahattin Selena Selim Selin Selina Selma Semih Semyon Sena Serdar Serena Serge Sergei Sergey Sergio Serhiy
Serzh Seth Seyni Shahbaz Shamil Shane Shannon Shaquille Sharon Shashi Shaun Shavkat Shawn Shehbaz Sheila Sheldon Shelley Shelly
Sher Sheri Sherman Sherri Sherry Sheryl Shigeru Shimon Shintaro Shinzo Shirley Shunichi Sidney Sienna Sigmar Silas Silvia Silvio
Simeon Simon Simona Simone Sina Sinan Sirajuddin Slavica Slobodan Sofie Solange Soledad Solomon Sonia Sonja Sonya Sophia Sophie
Soraya Souphanouvong Srettha Stacey Stacy Stan Stanford Stanislav Stanislava Stanley Stanton Stefan Stefanie Stela Stella
Stephan Stephanie Stephen Steve Steven Stewart Stuart Stéphane Subrahmanyam Suleiman Sundar Sunil Suresh Susan Susana Susanna
Susanne Sushma Susilo Suzana Suzanne Sven Svetlana Sviatlana Sylvia Sylvie Sára Süleyman Tabea Tad Taha Takashi Takeshi Talia
Tamara Tami Tamia Tammy Tania Tanja Tanya Tara Taras Tarek Tariq Tarja Taro Tasha Tatiana Tatum Tatyana Tawfiq Tayyip Tea Ted
Teddy Tedros Teo Teodor Teodora Teodoro Terence Teresa Terrence Terry Tess Tessa Thabo Thaksin Thalia Tharman Thea Theo Theodor
Theodore Theresa Therese Thiago Thierry Thomas Thongloun Tia Tiago Tiana Tibor Tiffany Tiger Tim Timo Timon Timotej Timoteo
Timothy Tina Titus Tobias Toby Todd Tom Toma Tomas Tomislav Tommie Tommy Tomás Toni Tony Toomas Toshihiro Toshimitsu Tracey
Traci Tracy Traian Travis Trevor Trey Tricia Tristan Tuana Tulsi Turki Tyler Tyron Tyrone Tyson Tzipi Uhuru Ulf Ulysses Umaru
Umut Ursula Usama Vaclav Vadim Valdis Valentin Valentina Valentino Valentyn Valeria Valerie Valeriy Valery Valter Valéry Van
Vanda Vanesa Vanessa Vasco Vasil Vasily Venus Vera Vernon Veronica Veronika Vesna Viacheslav Vicente Vicki Vickie Vicky Victoria
Vida Vigo Vijay Vikram Viktor Viktoria Vilma Vin Vince Vincent Vinod Viola Violet Violeta Violette Virgil Virgin Virginie Vitali
Vitaly Vito Vivek Vivian Viviana Viviane Vivien Vivienne Vladimir Vladislav Vojislav Volodymyr Vyacheslav Václav Víctor Wade
Wahid Walid Walker Wallace Walter Wanda Warren Wayne Wendy Werner Wesley Whitney Wilbur Wiley Wilhelm Willard Willi William
Willie Willy Wilma Wilson Winston Wolfgang Woodrow Xander Xaver Xavier Xenia Xiomara Yaakov Yahya Yair Yanis Yannick Yannik
Yannis Yara Yaroslav Yashwant Yasin Yasir Yasmin Yasmine Yasser Yasuhiro Yasuo Yayi Yegor Yekaterina Yelena Yevgeni Yevgeny
Yigal Yingluck Yitzhak Yoav Yoko Yolanda Yoshihide Yoshiko Yossi Younes Youssef Yoweri Yukio Yulia Yuna Yunus Yuri Yuriko Yuriy
Yusuf Yves Yvette Yvonne Zach Zachary Zahra Zara Zayd Zayed Zbigniew Zdenka Zehra Zeid Zelda Zeno Zephyr Zeynep Zhanna Zia Zina
Zine Zita Zoe Zoey Zoltan Zoltán Zora Zoran Zoé Zoë Zulfikar Zulfiqar Zurab Zuzana Zuzanna Álvaro Édouard Élisabeth Óscar Hermann Fulgencio Christian Abu Naina`;
