/**
 * States of federations, provinces and cities that are no capitals, by the words of their names: where they stand alone they are places, whatever
 * they are said to do. Names of several words are written with "_".
 */
export const PLACE_NAMES =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland ' +
  'Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming ' +
  'New_York New_Jersey New_Hampshire New_Mexico New_Orleans North_Carolina South_Carolina North_Dakota South_Dakota West_Virginia Rhode_Island Puerto_Rico ' +
  'Ontario Quebec Alberta Manitoba Saskatchewan Nova_Scotia British_Columbia New_Brunswick Queensland Victoria Tasmania New_South_Wales Bavaria Saxony Hesse Catalonia Lombardy ' +
  'Andalusia Brittany Normandy Flanders Wallonia Guangdong Sichuan Yunnan Fujian Hainan Hebei Henan Hubei Hunan Jiangsu Zhejiang Shandong Shanxi Shaanxi Heilongjiang Jilin Liaoning ' +
  'Punjab Sindh Balochistan Gujarat Kerala Tamil_Nadu Maharashtra Uttar_Pradesh West_Bengal Assam Bihar Odisha Siberia Yakutia Sakhalin Kamchatka Donbas Donetsk Luhansk Kherson Zaporizhzhia ' +
  'Chicago Boston Philadelphia Houston Dallas Atlanta Detroit Miami Seattle Denver Cleveland Baltimore Pittsburgh Minneapolis Milwaukee Manhattan Brooklyn Hollywood Los_Angeles San_Francisco ' +
  'San_Diego San_Antonio Las_Vegas St_Louis Salt_Lake_City Toronto Montreal Vancouver Calgary Sydney Melbourne Brisbane Perth Auckland Liverpool Manchester Birmingham Glasgow Leeds Hamburg ' +
  'Munich Frankfurt Cologne Düsseldorf Stuttgart Marseille Lyon Strasbourg Barcelona Valencia Milan Naples Turin Geneva Zurich Davos Rotterdam Antwerp Istanbul Izmir Karachi Lahore ' +
  'Mumbai Kolkata Chennai Bangalore Bengaluru Hyderabad Shanghai Shenzhen Guangzhou Wuhan Chongqing Chengdu Tianjin Nanjing Harbin Dalian Vladivostok Kaliningrad Sevastopol Kharkiv Odesa ' +
  'Odessa Mariupol Lviv Busan Osaka Nagoya Kyoto Yokohama Hiroshima Nagasaki Fukushima Okinawa Kaohsiung Surabaya Johor Penang Cebu Davao Mindanao Lagos Kano Johannesburg Durban Mombasa ' +
  'Alexandria Aleppo Homs Idlib Raqqa Mosul Basra Kirkuk Fallujah Jeddah Mecca Medina Dubai Sharjah Aden Hodeidah Benghazi Misrata Sirte Timbuktu Gao Kidal Goma Kandahar Herat Rio_de_Janeiro ' +
  'São_Paulo Guadalajara Monterrey Tijuana Medellín Cali Guayaquil Maracaibo';
