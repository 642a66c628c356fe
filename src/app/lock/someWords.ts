// A password of six everyday Dutch words out of 256, chosen at random: 48 bits, before the slow key derivation.
const WORDS =
  'aap,aardbei,adem,agenda,akker,anker,appel,arend,auto,avond,baard,bal,balkon,banaan,bank,beek,beer,beker,berg,bezem,bij,bijl,blad,blik,bloem,boek,boer,bol,boom,boot,bord,borstel,bos,boter,brief,bril,broek,brood,brug,buik,bus,cactus,cirkel,citroen,dak,das,deken,deur,dier,dijk,doos,dorp,douche,draak,draad,droom,druif,duif,duin,eend,egel,ei,eiland,emmer,engel,erwt,ezel,feest,fiets,fluit,fornuis,fruit,gans,garage,gas,geit,gitaar,glas,gordijn,goud,gras,haak,haan,haas,hal,hamer,hand,hark,hart,haven,heg,helm,hemd,herfst,heuvel,hoed,hok,hond,honing,hooi,huis,iglo,ijs,inkt,jas,jurk,kaars,kaas,kabel,kachel,kade,kam,kameel,kamer,kano,kap,kast,kat,ketel,kers,kip,kist,klei,klok,knie,knoop,koe,koek,koffer,kok,konijn,kooi,koor,kop,kous,kraan,krab,krant,kroon,kruik,kuil,kussen,lamp,land,lepel,letter,linde,lint,lucht,maan,mand,markt,masker,mast,meeuw,melk,meer,mier,mist,molen,mos,mug,munt,muts,muur,muziek,naald,nacht,nest,net,neus,noot,oever,olifant,oog,oven,paard,pad,pan,papier,park,parel,pen,peper,peer,plank,plant,plein,poort,post,pot,prei,put,raam,radijs,regen,rivier,robot,rok,roos,rots,rug,sap,schaap,schaar,schip,school,sjaal,slak,sleutel,slot,sneeuw,soep,spiegel,spin,stad,steen,ster,stoel,straat,strand,struik,taart,tafel,tak,tand,tas,tent,thee,tijger,toren,touw,trap,trein,trui,tuin,uil,vaas,varken,veer,veld,vijver,vis,vlag,vlinder,vloer,voet,vogel,vork,vos,vuur,wagen,wand,weg,wiel,wind'.split(
    ',',
  );
const COUNT = 6;

export const someWords = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(COUNT)), (byte) => WORDS[byte] ?? '').join(' ');
