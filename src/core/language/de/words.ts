import type { WordLists } from '../language.js';

export const WORDS: WordLists = {
  titles:
    'herr frau dr prof präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister ministerpräsident ministerpräsidentin premierminister general oberst admiral bürgermeister bürgermeisterin sprecher sprecherin chef chefin generalsekretär botschafter botschafterin könig königin abgeordneter abgeordnete senator',
  hedges:
    'vielleicht wahrscheinlich möglicherweise womöglich wohl vermutlich offenbar anscheinend angeblich mutmaßlich könnte könnten dürfte dürften möge scheint scheinen eventuell mitunter',
  negations: 'nicht nie niemals kein keine keinen keinem keiner keines niemand nichts weder noch ohne kaum keineswegs',
};
