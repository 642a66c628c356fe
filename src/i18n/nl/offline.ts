// Dutch words of: the program on the device, without internet, and its new builds.
export const offline = {
  'offline.newBuild': 'Nieuwe versie',
  'offline.newBuildWhat': 'Er is een nieuwe versie van Kringkaart. Je kaarten blijven zoals ze zijn.',
  'offline.renewNow': 'Nu vernieuwen',
  'offline.later': 'Later',
  'offline.install': 'Kringkaart op je apparaat zetten',
  'offline.installWhy':
    'Op je beginscherm werkt Kringkaart ook zonder internet. En de browser ruimt je kaarten dan niet op als je hem een tijd niet gebruikt.',
  'offline.installNow': 'Op dit apparaat zetten',
  'offline.way.tablet': 'iPad of iPhone (Safari)',
  'offline.how.tablet': 'Tik op het deelteken (vierkant met pijl omhoog) en kies "Zet op beginscherm".',
  'offline.way.android': 'Android (Chrome)',
  'offline.how.android': 'Tik op de drie puntjes en kies "Toevoegen aan startscherm".',
  'offline.way.laptop': 'Laptop (Chrome of Edge)',
  'offline.how.laptop': 'Klik rechts in de adresbalk op het teken met het pijltje omlaag en kies "Installeren".',
} as const;
