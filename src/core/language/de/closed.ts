import type { TagName } from '../tags.js';

/** Closed classes of German, and the words of time that part a verb from its object. */
export const CLOSED: Readonly<Partial<Record<TagName, string>>> = {
  to: 'zu laut',
  that: 'dass daß',
  as: 'als wie',
  wh: 'wer wen wem wessen was welche welcher welches welchen welchem wo wann warum weshalb wieso woher wohin wodurch womit wofür worüber ob',
  not: 'nicht nie niemals kaum keineswegs',
  modal:
    'will willst wollen wollt wollte wollten wolle kann kannst können könne könnte könnten konnte konnten muss müssen müsse müsste müssten musste mussten soll sollen solle sollte sollten darf dürfen dürfe dürfte dürften durfte durften mag mögen möge möchte möchten wird werden werde würde würden',
  be: 'ist sind war waren sei seien wäre wären bin bist seid gewesen wurde wurden worden',
  have: 'hat haben habe hatte hatten hätte hätten habt hast gehabt',
  possessive:
    'mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure eurer deren dessen',
  objectPronoun: 'mich mir dich dir ihn ihm uns euch ihnen sich einander',
  pronoun:
    'ich du er sie es wir man dies das jemand niemand alles nichts etwas jeder keiner viele manche einige beide alle',
  determiner:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem kein keine keinen keinem keiner keines alle allen aller einige einigen einiger mehrere mehreren viele vielen vieler wenige wenigen manche manchen solche solchen beide beiden mehr weniger',
  coordinator: 'und oder aber sondern sowie denn doch &',
  subordinator:
    'weil obwohl während wenn falls da damit sofern solange bevor nachdem seit sobald indem sodass obgleich wohingegen',
  preposition:
    'von vom in im an am auf aus bei beim mit nach über unter vor hinter neben zwischen durch für gegen ohne um bis zum zur ins ans seit wegen trotz statt anstatt innerhalb außerhalb angesichts aufgrund mittels hinsichtlich bezüglich gegenüber entlang während infolge mithilfe dank per pro ab',
  time: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags heute gestern morgen kürzlich jüngst zuletzt später zuvor bereits jetzt nun damals bisher inzwischen vorher',
  number:
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million millionen milliarde milliarden prozent ersten zweiten dritten',
  adverb:
    'auch dann noch schon immer oft nur wieder weiter weiterhin stattdessen jedoch allerdings deshalb daher darum dennoch trotzdem zudem außerdem ebenfalls ziemlich sehr fast vielleicht wohl ja hier dort zusammen weg zurück voraus längst mehr einmal zweimal bald weit daran darauf daraus dabei dafür dagegen darin darüber davon davor dazu vorerst ferner zugleich erneut unterdessen besonders insbesondere',
};
