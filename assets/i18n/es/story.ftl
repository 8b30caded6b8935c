### The other scenes: titles, captions (at most two short sentences) and asides. Names arrive without their final dot.

span-years = { $count ->
    [one] 1 año
    [many] { $count } de años
   *[other] { $count } años
}
span-days = { $count ->
    [one] 1 día
    [many] { $count } de días
   *[other] { $count } días
}
span-hours = { $count ->
    [one] 1 hora
    [many] { $count } de horas
   *[other] { $count } horas
}
span-minutes = { $count ->
    [one] 1 minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
span-seconds = { $count ->
    [one] 1 segundo
    [many] { $count } de segundos
   *[other] { $count } segundos
}

## The letter
arrives-bare-caption = Aquí está la respuesta, y a su pie no cuelga nada. Pudo escribirla cualquiera.

## The seal
cracked-title = El sello no encaja
    .alt = El sello de { $owner } { $type } se parte en dos: no encaja con los registros.
cracked-caption = Esta carta y este sello no casan. Falsificación o desliz, nadie debe hacerles caso.
expired-title = Fuera de plazo
    .alt = El sello de { $owner } { $type } valía hasta el { $until }, y eso ya pasó.
expired-caption = Este sello valía hasta el { $until }, y ni un día más. Solo { $zone } puede estampar uno nuevo.
not-yet-title = Antes de tiempo
    .alt = El sello de { $owner } { $type } vale desde el { $from }, que aún no ha llegado.
not-yet-caption = Este sello empieza a contar el { $from }. O se ha adelantado él, o hay un reloj atrasado.
bare-title = Sin sello
    .alt = Una carta de { $owner } { $type } sin ningún sello.
bare-caption = { $zone } sella lo que envía, y esto vino sin sello. Así que nadie debe fiarse de ello.
stranger-title = Un anillo ajeno
    .alt = El sello de { $owner } { $type } nombra una tarjeta que { $zone } no tiene.
stranger-caption = El sello nombra la tarjeta { $tag }. En el tarjetero de { $zone } no hay tal tarjeta.
wrong-house-title = Sellada en otra casa
    .alt = El sello de { $owner } { $type } no lo estampó { $zone }.
wrong-house-caption = Esto lo selló una casa a la que no le corresponde. Solo { $zone } puede hablar por { $owner }.
unreadable-title = Un sello de cuño desconocido
    .alt = El sello de { $owner } { $type } es de un algoritmo que aquí no se puede comprobar.
unreadable-caption = Este sello es de un cuño que aquí nadie sabe comprobar. Eso no dice nada en su contra, ni a su favor.
flaw-title = El sello no cuenta
    .alt = El sello de { $owner } { $type } no se puede usar.
flaw-caption = Hay un sello, pero según las reglas no cuenta. El diagnóstico de abajo dice qué regla lo impide.
flaw-aside = Desde aquí, una manipulación y un descuido se ven igual. La mayoría de los sellos rotos son accidentes.

## The rack
rack-single-caption = A { $zone } le basta un anillo: sella tanto las cartas como el tarjetero. Su tarjeta { $tag } está sola bajo su propio sello.
rollover-title = Cambio de anillo
    .alt = Hay dos grandes tarjetas en el tarjetero de { $zone }: { $tag }, cuyo anillo lo selló, y { $other } a su lado.
rollover-caption = Dos grandes tarjetas en el tarjetero de { $zone }: { $tag }, cuyo anillo lo selló, y { $other }. Una toma el relevo, o está en reserva.
rollover-aside = Una rotación de claves: la tarjeta nueva se muestra junto a la vieja hasta que todos la han visto. Solo entonces se retira el anillo viejo.
rack-single-aside = Una tarjeta que sella las cartas y el tarjetero: una CSK. Todavía no demuestra nada: alguien más tiene que conocerla.

## The ledger
ledger-stranger-title = Una huella sin tarjeta
    .alt = El libro de { $keeper } tiene una huella de la tarjeta { $tag }, y en el tarjetero de { $zone }, a su lado, no hay tal tarjeta.
ledger-stranger-caption = El libro tiene una huella de la tarjeta { $tag }. En el tarjetero de { $zone } no hay tal tarjeta.
ledger-no-card-caption = El libro de { $keeper } tiene la huella de una tarjeta { $tag }. Ninguna tarjeta del tarjetero de { $zone } da esa huella.
ledger-no-card-single-caption = El libro de { $keeper } tiene la huella de una tarjeta { $tag }. La única tarjeta del tarjetero de { $zone } da otra.
mismatch-title = La huella equivocada
    .alt = Dos huellas de la tarjeta { $tag } de { $zone }, una junto a otra: son distintas.
mismatch-caption = Del molino, la tarjeta { $tag } sale con una huella; el libro tiene otra. Hasta que las dos casas coincidan, aquí no entra nadie.
mismatch-aside = Esto es lo que pasa cuando se cambia una clave y no se avisa a la zona padre.
unusable-title = Una tarjeta que no cuenta
    .alt = Las dos huellas de la tarjeta { $tag } de { $zone } coinciden, pero la tarjeta no se puede usar.
unusable-caption = La huella de la tarjeta { $tag } encaja. Pero, según sus propias marcas, esta tarjeta no puede avalar nada.
unusable-aside = Una tarjeta puede estar revocada (REVOKE), o no ser siquiera para zonas. Entonces su huella no vale nada.
repeat-down-title = Y bajamos
    .alt = Las mismas comprobaciones para las casas del camino, todas superadas.
repeat-above-title = Encima de la rotura
    .alt = Las mismas comprobaciones para las casas de arriba, todas superadas.
repeat-caption = Las mismas preguntas en cada casa del camino, primero en { $zone }. Todas las respuestas fueron que sí.
repeat-above-caption = Las tarjetas de { $zone } están en orden, y también todas las casas de arriba, hasta la piedra. Lo que se rompió está más abajo.

## The stone
stone-mismatch-title = No es lo que dice la piedra
    .alt = La huella grabada en la piedra está junto a lo que muestra { $zone }: no encaja ninguna de sus tarjetas.
stone-mismatch-caption = La huella de { $zone } no es la de la piedra. De aquí para abajo no se puede demostrar nada.
stone-first-caption = Esta cadena termina antes de llegar a la carta, así que se cuenta desde la piedra hacia abajo. En la piedra está grabada la huella de la tarjeta { $tag } de { $zone }.

## No seals, by arrangement
postcard-title = Solo una postal
    .alt = El padrón sellado de { $parent } dice que el libro no tiene ninguna huella de { $child }.
postcard-caption = { $parent } no tiene huella de { $child }, y su padrón sellado lo confirma. Es de lo más normal: lo que dice { $child } bien puede ser cierto, solo que nadie lo avala.
postcard-unsupported-title = Huellas de otro cuño
    .alt = El libro de { $parent } tiene huellas de { $child }, todas de un cuño que aquí no se puede comprobar.
postcard-unsupported-caption = { $parent } avala a { $child } solo con huellas de un cuño que aquí no se puede comprobar. Eso cuenta como una postal.
postcard-retired-title = Huellas de un cuño retirado
    .alt = El libro de { $parent } tiene huellas de { $child }, todas para un cuño de sellos ya retirado.
postcard-retired-caption = { $parent } avala a { $child } solo con una clase de sello que las reglas estrictas ya no aceptan. Se queda en postal.
postcard-optout-title = Quizá solo una postal
    .alt = El padrón sellado de { $parent } tiene un hueco donde estaría { $child }; las casas de ese hueco pueden no sellar nada.
postcard-optout-caption = El padrón de { $parent } dice: en este hueco puede haber casas que no sellan nada. Así que a { $child } no se le puede exigir un sello.
postcard-unread-title = Demasiados borrones
    .alt = El padrón de { $parent } está emborronado tantas veces que no se lee; { $child } cuenta como una casa que no sella nada.
postcard-unread-caption = El padrón de { $parent } está emborronado tantas veces que nadie está obligado a leerlo. Según las reglas, { $child } cuenta como una postal.
postcard-aside = Ni es mala, ni se ha demostrado que sea falsa. Y una carta sellada no es más secreta que una postal.

## Proof of nobody
gap-title = Nadie, y está demostrado
    .alt = Una fila de nombres en el padrón sellado de { $zone }: de { $from } se pasa directamente a { $to }. Eso decide sobre { $name }, tipo { $type }.
blots-title = Nadie, y está demostrado
    .alt = Un círculo de nombres convertidos en hash en el padrón sellado de { $zone }: de { $from } se pasa directamente a { $to }. Eso decide sobre { $name }, tipo { $type }.
gap-name-caption = Entre estos dos no hay nadie, y la página que lo dice va sellada. Así que { $name } no existe: está demostrado, no es que no le suene a nadie.
gap-type-caption = El padrón enumera lo que tiene { $name }, y { $type } no está. La página va sellada, así que la ausencia está demostrada.
gap-wildcard-caption = La respuesta se rellenó con un formulario para cualquier nombre. Esta página demuestra que { $name } no tiene entrada propia.
gap-optout-caption = En este hueco puede haber casas que no sellan nada. Así que nadie puede decir con certeza si { $name } es una de ellas.
gap-nobody-optout-caption = { $zone } dice que { $name } no existe. Pero este hueco deja fuera las casas que no sellan nada, así que eso no se puede demostrar.
gap-no-ds-caption = El padrón de { $zone } enumera lo que tiene sobre { $name }. Entre ello no hay ninguna huella.
gap-unread-title = Demasiados borrones
    .alt = El padrón de { $zone } está emborronado tantas veces que no se lee; no dice nada sobre { $name }, tipo { $type }.
gap-unread-caption = El padrón de { $zone } está emborronado tantas veces que nadie está obligado a leerlo. Según las reglas, cuenta como sin firma.
gap-broken-title = ¿Nadie? Sin demostrar
    .alt = Lo que vino del padrón de { $zone } no demuestra que no haya { $name }, tipo { $type }.
gap-broken-caption = La respuesta dice que no hay nada, pero las páginas del padrón no lo demuestran. Así, lo podría decir cualquiera.
gap-broken-wildcard-caption = La respuesta salió de un formulario para cualquier nombre, pero el padrón no demuestra que { $name } no tenga entrada propia.
gap-aside = Las páginas se hacen y se sellan de antemano; nadie sella mentiras por encargo.
blots-aside = Aquí los nombres van emborronados, para que el padrón no se pueda leer de corrido. Pero los borrones se pueden adivinar.
gap-stands = { $role }: { $stands }
gap-has = { $role }, tiene { $types }
gap-nobody = nadie
gap-there = existe
gap-below = solo nombres debajo
gap-unsigned = hueco opt-out
gap-widened = huecos dibujados más anchos
gap-lacks = { $role }: falta su página
role-asked = pedido
role-encloser = closest encloser
role-next-closer = next closer
role-wildcard = comodín

## Another name
forward-title = A nombre de otro
    .alt = Una carta en { $from } que solo da otras señas.
cname-caption = { $from } es un alias: la carta solo dice que se pregunte por { $to }. Va sellada como cualquier otra.
alias-round-caption = { $from } lleva a { $to }, y ahí ya hemos estado. Por este camino nunca se llega.
alias-long-caption = { $from } lleva a otro nombre más, al final de una larga fila. Tan lejos, nadie tiene por qué seguir el rastro.
dname-caption = Todo lo que había bajo un nombre se mudó a otro. Las nuevas señas salen de la carta sellada, según una regla.
dname-broken-caption = Según la regla de la carta sellada, tendría que ser { $rule }. Lo que llegó para { $from } lleva, en cambio, a { $to }.
dname-long-caption = Según la regla de la carta sellada, el nuevo nombre para { $from } sería más largo de lo permitido. Así que no lleva a ninguna parte.
nowhere-title = El camino no lleva a ninguna parte
    .alt = Una carta en { $from } que no lleva a ninguna parte.
onward-title = De puerta en puerta
    .alt = Cartas, una tras otra, que solo dan las señas de la siguiente: de { $from } a { $to }.
onward-caption = Cada carta solo nombra la siguiente, desde { $from } hasta { $to }. Cada una lleva su propio sello, y todos son válidos.
forward-aside = La carta siguiente necesita su propia prueba.

## Nothing came
lost-title = No llegó
    .alt = Una bandeja vacía: { $name }, tipo { $type }, no llegó.
lost-caption = No se pudo obtener { $type } de { $name }. Eso no demuestra nada ni acusa a nadie: prueba otra vez, o manda otra paloma.
missing-caption = La cadena necesita { $type } de { $name }, y no está. Según las reglas, la cadena termina aquí, sin demostrar.
unanchored-title = Sin piedra para esta calle
    .alt = Una bandeja vacía: ninguna piedra de las que se trajeron está por encima de { $name }.
unanchored-caption = Ninguna piedra de las que se trajeron está por encima de { $name }. Así que nada se puede demostrar, ni nada reprochar.
lost-aside = Una respuesta que falta no es ni buena ni mala noticia.

## The end
verdict-insecure-caption = La cadena termina antes de { $name }, y así está dispuesto. Lo que llegó puede ser cierto, pero ningún sello lo dice.
verdict-insecure-nobody-caption = { $name } no existe, dice el padrón. Pero deja fuera las casas sin sellos, así que aquí no se puede demostrar. Revisa primero cómo está escrito.
verdict-insecure-open-caption = Los sellos que se pueden comprobar aquí no cubren toda la respuesta sobre { $name }. Según las reglas no hay rotura: puede muy bien ser cierta.
verdict-absent-caption = Todos los sellos son válidos, de la piedra al padrón. Que { $name } no tiene registros { $type } está demostrado, no es que no le suene a nadie.
verdict-bogus-caption = Hay un eslabón roto, así que de ahí para abajo nada cuenta. Un resolutor cuidadoso no da respuesta alguna por { $name }.
verdict-indeterminate-caption = Algo que hacía falta para { $name } no llegó, o no se puede leer aquí. Por ahora, esto no está ni demostrado ni roto.
verdict-stopped-caption = Comprobar lo que llegó para { $name } exige más trabajo del que esta página asume, así que se detuvo. Esto no está ni demostrado ni roto.

## What a resolver does
unmarked-title = Entregada, sin marca
    .alt = El búho deja una postal de { $name } { $type } en el buzón del visitante.
unmarked-caption = Un resolutor que comprueba entrega también esto, solo que sin su marca. Sin firma no quiere decir peligroso, sino sin demostrar.
refusal-title = Rechazada en la puerta
    .alt = La respuesta de { $name } { $type } se queda en la bandeja; al buzón del visitante llega el aviso de un fallo.
refusal-caption = Un resolutor que comprueba rechaza esta respuesta, y dice SERVFAIL. Más vale ninguna respuesta que una que puede ser falsa.
refusal-nowhere-caption = Un resolutor que comprueba también se rinde aquí, y dice SERVFAIL. Los sellos pueden ser válidos; el camino no lleva a ninguna parte.
refusal-aside = Para el visitante, el sitio parece caído. Solo puede arreglarlo quien nombra el diagnóstico.

## In the pictures: a few words each
label-card-says = la tarjeta dice
label-ledger-says = el libro dice
label-stone-says = la piedra dice
label-no-print = sin huella
label-from = desde el { $date }
label-late = { $span } tarde
label-early = { $span } antes
label-today = comprobado
label-see = ver
label-differ = difieren { $count } de { $all }
