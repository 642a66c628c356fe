// Families that are hard to draw, each small enough to look at.
export const TRICKY: Readonly<Record<string, string>> = {
  single: '! Nova 2015 v',
  couple: 'Jan 1980 m + Els 1982 v',
  nuclear: 'Jan 1980 m + Els 1982 v: Piet 2005 m, Ans 2008 v, Bo 2010 o\n! Piet',
  oneParent: 'Els 1982 v: Piet 2005 m, Ans 2008 v\n! Piet',
  unknownParent: 'Onbekend m - Els 1982 v: Piet 2005 m\nEls + Rik 1980 m: Ans 2010 v\n! Piet',
  halfSiblings:
    'Jan 1980 m x Els 1982 v: Piet 2005 m\nEls + Rik 1981 m: Ans 2010 v, Tom 2012 m\nJan + Mia 1985 v: Lot 2013 v\n! Piet',
  threePartners:
    'Jan 1960 m x Els 1962 v: Piet 1985 m\nJan x Mia 1965 v: Lot 1990 v, Kim 1992 v\nJan + Zus 1970 v: Bas 1999 m\n! Bas',
  fourPartners:
    'Mia 1960 v x Aad 1958 m: Eef 1980 v\nMia x Ben 1959 m: Fay 1984 v\nMia x Cor 1961 m: Guus 1988 m\nMia + Dik 1962 m: Han 1995 m\n! Han',
  fivePartners:
    'Jan 1950 m x A1 1951 v: K1 1971 m\nJan x A2 1952 v: K2 1974 v\nJan x A3 1953 v: K3 1977 m\nJan x A4 1954 v: K4 1980 v\nJan + A5 1960 v: K5 1985 m, K6 1987 v',
  partnersOfPartners:
    'Jan 1960 m x Els 1962 v: P1 1985 m\nEls x Rik 1961 m: P2 1988 v\nRik + Mia 1965 v: P3 1992 m\nMia x Tom 1963 m: P4 1987 v',
  twins: 'Jan 1980 m + Els 1982 v: Piet 2005 m =1, Paul 2005 m =1, Ans 2008 v\n! Ans',
  twinsMarried:
    'Jan 1950 m + Els 1952 v: Piet 1975 m ~1, Ans 1975 v ~1, Bo 1979 m\nPiet + Roos 1976 v: K1 2001 m\nAns + Wim 1974 m: K2 2003 v\nBo + Liv 1980 v: K3 2005 v',
  triplets: 'Jan 1980 m + Els 1982 v: A 2005 m ~1, B 2005 v ~1, C 2005 m ~1',
  foster:
    'Jan 1980 m x Els 1982 v: Nova 2015 v\nBram 1979 m + Joris 1982 m: Nova pleeg 2025-, Fenna 2012 v adoptie\n! Nova\nhuis Pleeg: Bram, Joris, Nova, Fenna',
  fosterTwice:
    'Jan 1980 m x Els 1982 v: Nova 2015 v, Mik 2017 m\nBram 1979 m + Joris 1982 m: Nova pleeg 2018-2021\nRia 1970 v + Kas 1969 m: Nova pleeg 2021-2023, Mik pleeg 2021-\nTruus 1960 v: Nova pleeg 2023-\n! Nova',
  fosterAgain: 'Els 1982 v: Nova 2015 v\nRia 1970 v + Kas 1969 m: Nova pleeg 2018-2019, Nova pleeg 2022-\n! Nova',
  fosterFourTimes:
    'Jan 1980 m x Els 1982 v: Nova 2010 v\nA1 1970 v + A2 1970 m: Nova pleeg 2012-2013\nB1 1970 v + B2 1970 m: Nova pleeg 2013-2015\nC1 1970 v: Nova pleeg 2015-2016\nD1 1970 v + D2 1970 m: Nova pleeg 2016-\n! Nova',
  kinshipFoster:
    'Opa 1950 m + Oma 1952 v: Els 1980 v, Tante 1978 v\nJan 1979 m x Els: Nova 2015 v\nOpa - Oma: Nova pleeg 2020-2022\nTante + Oom 1975 m: Nova pleeg 2022-, Pip 2012 v\n! Nova',
  siblingFoster: 'Jan 1960 m + Els 1962 v: Zus 1985 v, Tim 2010 m\nZus: Tim pleeg 2020-\n! Tim',
  adoption: 'Bio 1980 v: Kim 2010 v\nJan 1975 m + Els 1976 v: Kim adoptie, Bas 2012 m adoptie, Eva 2014 v\n! Kim',
  stepAdoption: 'Els 1982 v: Kim 2010 v\nEls + Rik 1980 m: Ans 2015 v\nRik: Kim adoptie\n! Kim',
  guardian: 'Jan 1980 m - Els 1982 v: Nova 2015 v\nKarin 1970 v: Nova voogd 2020-\n! Nova',
  guardianAndFoster:
    'Jan 1980 m x Els 1982 v: Nova 2015 v, Mik 2016 m\nKarin 1970 v: Nova voogd 2020-, Mik voogd 2020-\nBram 1979 m + Joris 1982 m: Nova pleeg 2020-, Mik pleeg 2021-\n! Nova',
  cousins:
    'Opa 1930 m + Oma 1932 v: Piet 1955 m, Ans 1957 v\nPiet + Roos 1956 v: Jan 1980 m\nAns + Wim 1954 m: Els 1982 v\nJan + Els: Bo 2010 v\n! Bo',
  uncleNiece:
    'Opa 1930 m + Oma 1932 v: Piet 1955 m, Oom 1965 m\nPiet + Roos 1956 v: Els 1982 v, Tom 1984 m\nOom + Els: Bo 2010 v, Kim 2012 v\n! Bo',
  brothersAndSisters:
    'A1 1930 m + A2 1932 v: Jan 1955 m, Kas 1957 m\nB1 1931 m + B2 1933 v: Els 1956 v, Mia 1958 v\nJan + Els: K1 1980 m, K2 1982 v\nKas + Mia: K3 1981 m, K4 1983 v',
  disconnected:
    'Jan 1980 m + Els 1982 v: Piet 2005 m\nAad 1970 m + Bea 1971 v: Cor 2000 m, Dik 2003 m\nZoe 1990 v + Yve 1991 v',
  loop: 'Jan 1950 m + Els 1952 v: Piet 1975 m\nPiet: Jan\n! Piet',
  selfLoop: 'Jan 1950 m: Piet 1975 m\nPiet: Kas 2000 m\nKas: Jan\nKas + Liv 2001 v: Bo 2020 v',
  longNames:
    'Maximiliaan_van_den_Berghe 1980 m + Philippina-Wilhelmina 1982 v: Jan-Pieter-Christiaan 2005 m, Anna-Margaretha_Elisabeth 2008 v, Donaudampfschifffahrtsgesellschaft 2009 m',
  manyChildren:
    'Jan 1950 m + Els 1952 v: A 1970 m, B 1971 v, C 1972 m, D 1974 v, E 1975 m, F 1977 v, G 1979 m, H 1981 v, I 1983 m',
  sameSex: 'Bram 1979 m + Joris 1975 m: Fenna 2012 v adoptie\nLis 1980 v + Kaat 1983 v: Mo 2015 m',
  donor: 'Lis 1980 v + Kaat 1983 v: Mo 2015 m\nDon 1970 m: Mo donor\n! Mo',
  households:
    'Jan 1980 m x Els 1982 v: Piet 2005 m, Ans 2008 v, Bo 2011 o\nEls + Rik 1981 m: Tom 2014 m\nhuis Mama: Els, Rik, Ans, Tom\nhuis Papa: Jan, Piet\nhuis Samen: Bo, Els, Jan\n! Piet',
  householdApart:
    'Opa 1930 m + Oma 1932 v: Piet 1955 m, Ans 1957 v, Kees 1959 m\nPiet + Roos 1956 v: Jan 1980 m, Bo 1983 v\nAns + Wim 1954 m: Els 1982 v\nhuis Oma: Oma, Kees, Jan, Els',
  ties: 'Jan 1980 m x Els 1982 v: Piet 2005 m, Ans 2008 v, Bo 2010 o\nPiet Hostile Bo\nPiet Friendship Ans\nJan Cutoff Bo\nJan Distant Bo\nEls FocusedOn Piet\nOpa 1950 m + Oma 1951 v: Jan\nOpa Fused Piet\n! Piet',
};
