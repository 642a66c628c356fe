// Dutch words of: saving, tabs and what went wrong there.
export const storage = {
  'storage.saved': 'Op dit apparaat bewaard',
  'storage.saving': 'Bewaren…',
  'storage.failing': 'Bewaren lukt niet: $t({{reason}})',
  'storage.readOnly': 'Deze kaart is in een ander tabblad open',
  'storage.memoryOnly': 'Wordt niet bewaard op dit apparaat. Bewaar de kaart als bestand.',
  'storage.workHere': 'Hier verder werken',
  'storage.cannotOpen': 'Deze kaart gaat niet open: $t({{reason}})',
  'storage.reasonConflict': 'er is ook in een ander tabblad gewerkt.',
  'storage.reasonQuota': 'het apparaat is vol. Bewaar de kaart als bestand, of maak ruimte vrij.',
  'storage.reasonUnavailable': 'de opslag van de browser werkt nu niet. We proberen het steeds opnieuw.',
  'storage.reasonNewer': 'op dit apparaat is een nieuwere versie van Kringkaart gebruikt. Laad de pagina opnieuw.',
  'storage.reasonUnreadable':
    'de gegevens zijn beschadigd. Ze blijven bewaard zoals ze zijn; er wordt niets overschreven.',
  'storage.reasonMissing': 'de kaart is er niet meer.',
  'storage.reasonLocked': 'de kaarten zitten op slot. Geef eerst je wachtwoord.',
  'storage.refusedReadOnly': 'Deze kaart is hier alleen te lezen. Kies "Hier verder werken" om iets te veranderen.',
  'storage.refusedNoCase': 'Er is geen kaart open.',
  'storage.commandFailed': 'Dat lukte niet. Er is niets veranderd.',
  'storage.conflict_one':
    'In een ander tabblad is ook gewerkt. Je laatste stap van hier is er niet bij gekomen; hij is apart bewaard.',
  'storage.conflict_other':
    'In een ander tabblad is ook gewerkt. {{count}} stappen van hier zijn er niet bij gekomen; ze zijn apart bewaard.',
  'storage.undone': 'Ongedaan gemaakt: $t({{label}})',
  'storage.redone': 'Opnieuw gedaan: $t({{label}})',
  'storage.nothingToUndo': 'Er is niets om ongedaan te maken.',
  'storage.nothingToRedo': 'Er is niets om opnieuw te doen.',
  'storage.outdated': 'In een ander tabblad is een nieuwere versie van Kringkaart geopend. Laad deze pagina opnieuw.',
  'storage.blocked': 'Een ander tabblad houdt de opslag bezet. Sluit de andere tabbladen van Kringkaart.',
  'storage.copyTitle': '{{title}} (kopie)',
  'storage.damagedEnd_one':
    'De laatste stap van deze kaart kon niet gelezen worden. De kaart staat er zoals hij daarvoor was. Wat niet te lezen was, is apart bewaard.',
  'storage.damagedEnd_other':
    'De laatste {{count}} stappen van deze kaart konden niet gelezen worden. De kaart staat er zoals hij daarvoor was. Wat niet te lezen was, is apart bewaard.',
  'storage.damagedInside_one':
    'Eén stap van deze kaart kon niet gelezen worden. Wat daarna kwam, staat er wel. Kijk na of alles klopt. Wat niet te lezen was, is apart bewaard.',
  'storage.damagedInside_other':
    '{{count}} stappen van deze kaart konden niet gelezen worden. Wat daarna kwam, staat er wel. Kijk na of alles klopt. Wat niet te lezen was, is apart bewaard.',
  'storage.damagedUndo':
    'Op deze kaart ontbreekt niets, maar oude stappen konden niet gelezen worden. Je kunt ze niet meer ongedaan maken. Ze zijn apart bewaard.',
} as const;
