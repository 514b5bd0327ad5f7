import type { AuthorClaimKind } from '../../claims/own/kinds.js';

/** Wordings that make a sentence an author's claim, by kind. They show why something was marked; whether it is, the model decides with them. */
export const MARKERS: Readonly<Record<AuthorClaimKind, string>> = {
  recommendation:
    "should shouldn't must mustn't ought needs need needed imperative essential vital crucial necessary require requires let urge urgently priority better recommend advisable overdue deserve deserves",
  prediction:
    "will won't would wouldn't could might 'll likely unlikely may going expected forecast inevitably inevitable eventually soon tomorrow risk risks threatens poised bound doomed prospect prospects future",
  cause:
    'because cause causes caused causing due owing thanks lead leads led leading driven drives drove driving result results resulted resulting consequence consequences therefore hence thus why reason reasons prompted prompting spurred sparked fuelled fueled fuels stems contributes contributed contributing produces produced shaped created explains enabled enables forced forces hence so consequently response inspired inspire ensured helped help product origin roots rooted grounds factor factors motivated fed feeds invites owes traced explanation since',
  judgement:
    'failed fails failure success successful unsuccessful effective ineffective important significant insignificant serious dangerous foolish wise unwise wrong right bad good great poor weak strong flawed mistake mistaken crucial critical key major unclear clear clearly largely mostly hardly merely simply too little enough cannot problem problematic challenge challenging difficult hard easy complex complicated complicates remarkable surprising unsurprising unfortunate unfortunately sadly fortunately rightly wrongly misguided irresponsible reckless inadequate insufficient sufficient excessive unprecedented historic real true false myth illusion naive cynical credible legitimate unjust unfair fair inefficient undermines undermine undermined remains remain seems seem appears essentially fundamentally truly indeed best worst promising worrying troubling alarming welcome impressive disappointing vulnerable robust fragile costly futile absurd paradox irony lesson point question fact reality truth ignore ignores lacks lack',
  comparison:
    'than unlike whereas compared contrast contrary similar similarly resembles resemble likewise equally same different differs more less bigger larger smaller greater better worse rather like alike',
};
