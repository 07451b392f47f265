import { parts } from './office-page.ts';

/** Somebody who does not exist. */
export interface Colleague {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  readonly born: string;
}

const LINES = `
  Mark Page|+44 1632 960 118|12 Gate Row|Redhaven|1983-04-19
  Rosalind Okafor|+44 1632 960 771|3 Mill Close|Penwick|1990-11-02
  Jürgen Brandstätter|+49 711 5550182|Feldweg 8|Nordheim|14.07.1971
  Agnieszka Wrona|+48 22 555 01 73|ul. Długa 14|Brzozowo|03.02.1988
  Will Archer|+1 555 0142|41 Forest Ave|Dunmore|1979-08-30
  Élodie Marchand|01 99 00 42 17|7 rue du Puits|Valbonne-le-Vieux|22/05/1994
  Grant Field|+1 555 0119|900 Lake Shore|Fairview|1966-01-11
  Joaquín Serrano|+34 910 550 184|Calle del Pozo 22|Villarreal|30/12/1985
  Francesca Bellomo|+39 055 550 0193|Via dei Mulini 5|Montalto|17/09/1992
  Sanne de Wit|+31 20 555 0167|Kade 31|Oudewater|08-06-1996
  Bill Open|+44 1632 960 404|Flat 2, 9 Quay St|Saltcombe|1958-03-27
  Nkechi Adeyemi|+44 1632 960 225|18 Print Lane|Redhaven|1987-10-05
  May Search|+1 555 0173|77 Home Rd|Fairview|1991-05-01
  Torsten Hübner|+49 30 5550117|Am Anger 3|Lindenau|25.12.1963
  Lucía Peñalver|+34 910 550 127|Avenida Sur 4|Castromonte|19/03/1999
  Piotr Zieliński|+48 12 555 01 22|ul. Lipowa 3|Dąbrówka|11.11.1980
  Art Close|+44 1632 960 990|6 Store Yard|Penwick|1975-07-07
  Noor van Dam|+31 10 555 0148|Dorpsstraat 12|Lisserveen|02-02-2000
  Hedwig Stöckl|+49 89 5550164|Kirchplatz 1|Oberstein|09.09.1947
  Davide Esposito|+39 081 550 0114|Corso Nuovo 80|Portovivo|04/04/1978
  Fatoumata Diallo|01 99 00 73 25|15 allée des Pins|Saint-Maur-du-Lac|28/08/1989
  Dot Table|+1 555 0188|5 Row Street|Dunmore|1969-06-16
  Ilse Kuhn|+49 40 5550139|Hafenstr. 40|Altdorf|01.10.1982
  Hope Sales|+44 1632 960 663|21 Market Sq|Saltcombe|1995-12-12`;

/** Two dozen people of seven countries; some are called by words of interfaces. */
const COLLEAGUES: readonly Colleague[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', phone = '', street = '', city = '', born = ''] = parts(line);
    const [first = '', ...others] = name.split(' ');
    const last = others.join(' ');
    const ascii = (text: string): string =>
      text
        .normalize('NFD')
        .replaceAll(/[^a-zA-Z]/g, '')
        .toLowerCase();
    return { name, first, last, phone, street, city, born, email: `${ascii(first)}.${ascii(last)}@redhaven.example` };
  });

/** One of them; the numbers go round. */
export function colleague(index: number): Colleague {
  return COLLEAGUES[index % COLLEAGUES.length]!;
}

/** Somebody's initials. */
export function initialsOf({ first, last }: Colleague): string {
  return `${first[0] ?? ''}${last[0] ?? ''}`;
}
