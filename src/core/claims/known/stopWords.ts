/** Words that say nothing of what a claim is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the of to in on and or that which who whom whose is are was were be been being by for with as at it its they them their this these those there here has have had
  having do does did not no nor neither never but from so such than then too very will would shall could can may might must what when where while whether if into onto
  over under out up down off about above after again against all any both each either every few more most much many other others some same own only just also even ever
  he him his she her we us our you your i me my one two three how why yet still now once because since until through between among per via upon without within along
  cannot can't anyone anything nobody nothing something somebody way good well like make take get give go come put let say keep matter thing year time long recent
  state country power`.split(/\s+/u),
);
