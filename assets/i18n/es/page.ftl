### The page beyond a first visit: what links and answers bring, what lies under the stage, what goes wrong.

## Search
ask-both = { $unicode } se consulta como { $ascii }
ask-reverse = { $address } se busca por su nombre inverso, { $name }
ask-mail = El correo para { $name } va adonde dicen sus registros MX; por eso se pregunta por ellos.
ask-label = { $label } en un nombre corresponde a registros { $type }; por eso se pregunta por ellos.
ask-meant = ¿Querías decir { $name }?
ask-type-instead = Preguntar por { $type } en su lugar
ask-resolver = Preguntar a { $provider } en su lugar
link-unknown = La página no puede hacer nada con estas palabras del enlace: { $words }. Las pasa por alto y sigue el resto.

## Verdict
state-insecure = No protegido
state-bogus = Inválido
state-indeterminate = Indeterminado
verdict-secure-denied = Seguro: { $name } no tiene registros { $type }, y eso está demostrado.
verdict-secure-nobody = Seguro: { $name } no existe, y eso está demostrado.
verdict-insecure = No protegido (insecure): { $name } no está firmado, y eso está demostrado.
verdict-insecure-nobody = No protegido (insecure): la zona padre dice que { $name } no existe, pero aquí no puede demostrarlo.
verdict-insecure-open = No protegido (insecure): las firmas que se pueden comprobar aquí no cubren toda la respuesta sobre { $name }; según las reglas, no hay nada roto.
verdict-bogus = Inválido (bogus): un eslabón de la cadena que debería demostrar { $name } no vale.
verdict-indeterminate = Indeterminado: algo que hace falta para comprobar { $name } no llegó, o no se puede leer aquí.
verdict-stopped = Indeterminado: comprobar { $name } exige más trabajo del que esta página asume, así que se detuvo.

## The verdict at a glance
card-secure = Seguro: { $name } { $type } es { $values }.
card-more = { $values } y { $count } más
card-until = Todas las firmas hasta el ancla de confianza son válidas, hasta el { $when }.
card-until-soon = Todas las firmas hasta el ancla de confianza son válidas, hasta el { $when }; tiempo restante: { $left }.
card-warnings = { $count ->
    [one] Un aviso
   *[other] { $count } avisos
}
card-insecure = Si algo no funciona, DNSSEC no es la causa.
card-bogus = Los resolutores que comprueban rechazan esta respuesta (SERVFAIL); los demás la entregan.
card-bogus-here = Lo que llegó aquí no supera la comprobación; en otro lugar la respuesta puede ser correcta.
card-indeterminate = Nada está demostrado sobre { $name }, ni a favor ni en contra.
card-cause = { $zone }: { $title }

## The rules to judge by
policy-default = Usuales
policy-strict = Estrictas
policy-default-same = Con las reglas usuales, el veredicto es el mismo.
policy-strict-same = Con las reglas estrictas, el veredicto es el mismo.
policy-strict-short = reglas estrictas
policy-default-differs = Con las reglas usuales, el veredicto sería { $verdict ->
    [secure] «seguro»
    [insecure] «no protegido»
    [bogus] «inválido»
   *[other] «indeterminado»
}.
policy-strict-differs = Con las reglas estrictas, el veredicto sería { $verdict ->
    [secure] «seguro»
    [insecure] «no protegido»
    [bogus] «inválido»
   *[other] «indeterminado»
}.

## What was found
left-out = { $count ->
    [one] Hay uno más del mismo tipo que no se muestra.
    [many] Hay { $count } más de los mismos tipos que no se muestran.
   *[other] Hay { $count } más de los mismos tipos que no se muestran.
  }
acts-visitor = Tú:
acts-owner = El titular del dominio:
acts-registrar = El titular del dominio, con ayuda del registrador:
acts-operator = Quien firma y sirve la zona:
acts-operator-of = Quien firma y sirve la zona { $zone }:
acts-network = Tú, o quien administra tu resolutor o tu red:
acts-device = Tú, en este dispositivo:
acts-iana = Quien administra la zona, por medio de la IANA, que mantiene la raíz:
acts-registry = El titular de las direcciones, por medio del registro que las delegó:
acts-keeper = Quien introduce registros en { $parent } (su operador; si en ella se registran nombres, por medio del registrador):
fix-compare = Antes de publicar nada, compárelo con lo que muestra quien firma la zona: esta página lo calculó a partir de claves recién llegadas que todavía nada avala.
origin-file = Un caso grabado del archivo { $file }, { $when }. Ahora mismo no se ha pedido nada.
origin-beside = Un caso grabado, { $when }. Ahora mismo no se ha pedido nada.
origin-handed = Un caso grabado que entregó la página que rodea este marco, { $when }. Ahora mismo no se ha pedido nada.
origin-carried = Un caso grabado que venía con el enlace, { $when }. Ahora mismo no se ha pedido nada.
origin-carried-from = Un caso grabado que venía con el enlace: lo que respondió { $provider } el { $when }. Ahora mismo no se ha pedido nada.
origin-live = Se acaba de preguntar a { $provider }, el { $when }.
origin-given = Esto lo diste tú ({ $kind }), con fecha del { $when }. No se ha pedido nada a la red.
origin-given-undated = Esto lo diste tú sin fecha ({ $kind }), así que se comprueba con fecha del { $when }, cuando lo diste. No se ha pedido nada a la red.
origin-completed = Mixto: una parte la diste tú ({ $kind }), y el resto se acaba de preguntar a { $provider }, el { $when } ({ $what }).
kind-dig = salida de dig
kind-json = respuestas DoH en JSON
kind-chain = una cadena RFC 9102
kind-case = un caso guardado
answers-asked = { $count ->
    [one] una pregunta
    [many] { $count } de preguntas
   *[other] { $count } preguntas
}
frozen-short = grabado el { $when }
live-short = { $when }
anchor-custom = Esta prueba no parte del ancla de confianza de la raíz, sino de una que se indicó aparte.
anchor-custom-short = Parte de un ancla de confianza indicada aparte, no de la de la raíz.
anchor-custom-act = Lo que aquí es seguro lo es para quien confía en esta ancla, y para nadie más.

## Progress
fetching = Preguntando a { $provider } por { $name }
fetching-count = Respuestas recibidas: { $done } de { $all }
checking = Ya están todas las respuestas. Comprobando los sellos.
progress-waiting = por preguntar
progress-asked = en camino
progress-answered = llegó
progress-failed = no llegó
progress-wire = en binario
cancel = Detener

## Transport
key-space = Reproducir o pausar
key-arrows = Viñeta anterior y siguiente
key-ends = Primera y última viñeta
key-help = Esta lista

## Map
map-broken = falla
map-unsigned = sin firma
map-open = no se sabe
map-none = Aquí no se comprobó nada.

## Drawer
field-algorithm = algoritmo
field-now = comprobado el
field-key-tag = etiqueta de clave
field-digest-type = tipo de resumen
field-published = resumen publicado
field-computed = resumen calculado aquí

## Stills
next = ¿Y ahora?
open = Abrir un caso guardado
copy = Copiar
copied = Copiado
open-full = Ver la página completa
frame-waits = La página que rodea este marco tiene que entregar un caso. Se mostrará en cuanto llegue.

## Problems: what happened, and who must act how
problem-empty = Falta el nombre por el que preguntar.
problem-empty-act = Escribe un nombre de dominio, por ejemplo example.com.
problem-empty-label = El nombre tiene dos puntos seguidos, o empieza por un punto.
problem-empty-label-act = Quita del nombre el punto que sobra.
problem-label-long = Una parte de este nombre tiene { $detail } caracteres.
problem-label-long-act = Entre dos puntos caben 63 como máximo. Mira si el nombre está entero.
problem-name-long = Este nombre ocupa { $detail } bytes.
problem-name-long-act = Un nombre de dominio ocupa 255 como máximo. Mira qué has pegado.
problem-character = «{ $detail }» no puede formar parte, tal cual, de un nombre de dominio.
problem-character-act = Quítalo, o escríbelo como \DDD si de verdad va ahí.
problem-invisible = En este nombre hay un carácter que no se ve: { $detail }.
problem-invisible-act = Vuelve a escribir el nombre, o pon el cursor detrás de ese carácter y bórralo.
problem-dash = En este nombre hay una raya que no es un guion: { $detail }.
problem-dash-act = Escribe en su lugar un guion normal (-), o dos si eran dos.
problem-slash = La barra puede iniciar una ruta o formar parte del nombre, y no hay forma de saberlo.
problem-slash-act = Escribe solo el nombre, o pon \/ si la barra forma parte de él.
problem-two = Aquí se preguntan dos cosas: «{ $detail }» y «{ $other }».
problem-two-act = Pregunta por un solo nombre y un solo tipo cada vez.
problem-word = Esta página no puede hacer lo que pide «{ $detail }» en este comando.
problem-word-act = Quítalo, o escribe solo el nombre y elige su tipo en la lista.
problem-escape = Hay una barra invertida que no escapa nada: detrás va un número de tres cifras hasta 255, o un carácter que no sea una letra.
problem-escape-act = Escribe \\ para una barra invertida, o quítala, junto con la ruta si inicia una.
problem-idn = «{ $detail }» no es una palabra que admita un nombre de dominio internacionalizado.
problem-idn-act = Revisa sus caracteres, o escribe su forma xn--.
problem-type = «{ $detail }» no es un tipo de registro.
problem-type-act = Elige uno de la lista, o escribe TYPE y su número.
problem-meta-type = { $detail } no es el tipo de ningún registro, así que nadie puede firmarlo.
problem-meta-type-act = Pregunta por el tipo de un registro, como A o MX.
problem-any = No se pregunta por ANY sobre { $detail }: quien responde puede elegir qué tipos da, así que lo que llega no dice nada de los demás (RFC 8482).
problem-any-act = Pregunta por un solo tipo cada vez.
problem-localhost = { $detail } designa este mismo dispositivo, y nunca se consulta (RFC 6761).
problem-local = { $detail } es para dispositivos de la misma red, que se encuentran sin resolutor, por Multicast DNS (RFC 6762).
problem-onion = { $detail } lleva a la red Tor, y solo el software de Tor puede buscarlo (RFC 7686).
problem-alt = { $detail } es de otro sistema de nombres que no es DNS, como todo lo que cuelga de alt (RFC 9476).
problem-home-arpa = { $detail } es para una red doméstica, como todo lo que cuelga de home.arpa. Solo puede conocerlo un resolutor de esa red (RFC 8375).
problem-internal = { $detail } es para una red privada, como todo lo que cuelga de internal (reservado por la ICANN en 2024). Solo puede conocerlo un resolutor de esa red.
problem-private-reverse = { $detail } corresponde a direcciones de una red privada. Solo puede conocerlo un resolutor de esa red (RFC 1918, RFC 4193, RFC 6303).
problem-shared-reverse = { $detail } corresponde a direcciones que un proveedor comparte con sus clientes. Solo puede conocerlo un resolutor de esa red (RFC 6598, RFC 7793).
problem-local-reverse = { $detail } corresponde a direcciones que designan este dispositivo, su propio enlace o a nadie. Solo puede responder el resolutor más cercano (RFC 6303).
problem-kept-act = Por eso esta página no lo ha enviado a nadie. El DNS no contiene nada sobre este nombre, así que no hay nada que demostrar.
problem-kept-own-act = Por eso esta página no lo ha enviado a nadie: un resolutor público no puede conocerlo, y se enteraría de lo que hay en tu red. Para preguntar por él, elige el resolutor de tu propia red.
problem-url = La URL del resolutor no sirve: { $detail }
problem-url-act = Indica la URL completa, por ejemplo https://dns.example/dns-query.
problem-url-http = A un resolutor en otra máquina hay que preguntarle por https.
problem-url-http-act = Pon https:// delante. El http a secas solo vale para un resolutor en este mismo equipo.
problem-link = No se puede seguir este enlace: { $detail }
problem-link-act = Mira si se copió entero. No se ha preguntado nada, ni se confía en otra cosa en su lugar.
problem-offline = Tu navegador dice que no hay conexión.
problem-offline-act = Conéctate a una red e inténtalo de nuevo. Un caso guardado se puede abrir sin ella.
problem-blocked = No se logró conectar con { $provider }.
problem-blocked-act = Quizá lo bloquea una extensión, un cortafuegos o la red de la empresa, o está caído, o no deja que pregunten páginas web (CORS). Prueba con otro resolutor.
problem-timeout = { $provider } no respondió en { $detail } segundos, dos veces.
problem-timeout-act = Espera un poco e inténtalo de nuevo, o elige otro resolutor.
problem-rate = { $provider } dice que se le ha preguntado demasiado (HTTP 429).
problem-rate-act = Espera un minuto e inténtalo de nuevo, o elige otro resolutor.
problem-http-server = { $provider } tiene problemas propios (HTTP { $detail }).
problem-http-server-act = Debe arreglarlos quien lo opera. Inténtalo más tarde, o elige otro resolutor.
problem-http = { $provider } no acepta esta pregunta (HTTP { $detail }).
problem-http-act = Si es tu propio resolutor, revisa la ruta de su URL. Ahí debe responder con DNS sobre HTTPS.
problem-garbage = Lo que envió { $provider } no es una respuesta DNS.
problem-garbage-act = A menudo se interpone una página de acceso de la red. Abre antes cualquier sitio web, o revisa la URL del resolutor.
problem-not-asked = La pregunta no se hizo.
problem-not-asked-act = Vuelve a cargar la página. Si se repite, cuéntanos con qué nombre.
problem-refused = { $provider } se niega a responder: { $detail }.
problem-refused-act = Quizá no atiende a tu red, o bloquea este nombre por política. Elige otro resolutor.
problem-case = Esto no es un caso guardado: { $detail }
problem-case-act = Abre un archivo guardado desde esta página.
problem-case-newer = Este caso se guardó con una versión más nueva de esta página (formato { $detail }).
problem-case-newer-act = Vuelve a cargar la página para tener su última versión y abre el caso de nuevo.
problem-case-none = En este sitio no hay ningún caso «{ $detail }».
problem-case-none-act = Mira si el enlace se copió entero. Si es así, debe corregirlo quien te lo dio.
problem-case-lost = El caso «{ $detail }» no llegó.
problem-case-lost-act = Mira si tienes conexión e inténtalo de nuevo.
problem-case-beside = El archivo «{ $detail }» de este sitio no es un caso guardado: { $other }
problem-case-beside-act = Mira si el enlace se copió entero. Si es así, debe arreglarlo quien publica esta página.
problem-carried-cut = El enlace termina antes de tiempo: falta una parte de la prueba que lleva.
problem-carried-cut-act = Copia el enlace entero otra vez o pide a quien te lo envió el caso como archivo.
problem-carried-changed = La prueba que lleva este enlace cambió por el camino.
problem-carried-changed-act = Copia el enlace entero otra vez o pide a quien te lo envió el caso como archivo.
problem-carried-long = Este enlace es demasiado largo para leerlo.
problem-carried-long-act = Pide a quien te lo envió el caso como archivo.
problem-carried-newer = Este enlace se hizo con una versión más nueva de esta página (formato { $detail }).
problem-carried-newer-act = Vuelve a cargar la página para tener su última versión y abre el enlace de nuevo.
problem-carried-packed = Este navegador no puede desempaquetar la prueba que lleva este enlace.
problem-carried-packed-act = Abre el enlace en un navegador más nuevo o pide a quien te lo envió el caso como archivo.
problem-given = Esto no se puede comprobar: { $detail }
problem-given-act = Da la salida completa de dig +dnssec (kdig +dnssec, drill -D), sin +short, o una de las otras formas que se nombran aquí.
fault-url-bare = No empieza por https://.
fault-url-scheme = Empieza por { $detail }:, y solo se pregunta por https.
fault-url-credentials = Contiene un nombre de usuario o una contraseña.
fault-url-host = No nombra ningún servidor.
fault-url-port = «{ $detail }» no es un puerto; los puertos son números hasta 65535.
fault-url-fragment = Lo que va detrás de # nunca llega a un servidor.
fault-url-character = «{ $detail }» no puede estar en una URL.
fault-resolver = «{ $detail }» no es ninguno de los resolutores de aquí ({ $known }), ni una URL.
fault-link-case = «{ $detail }» no puede ser el nombre de un caso.
fault-anchor = «{ $detail }» no es un registro DS ni DNSKEY, así que tampoco un ancla de confianza.
fault-anchor-none = No se indica ningún ancla de confianza.
fault-case-syntax = línea { $line }, columna { $column }: esto no es JSON.
fault-case-cut = línea { $line }, columna { $column }: termina antes de tiempo.
fault-case-fields = línea { $line }, columna { $column }: ahí falta un valor, o es de otra clase que en un caso.
fault-case-page = es una página web.
fault-case-name = «{ $detail }» no es un nombre de dominio.
fault-case-setting = Su ajuste { $key } no puede ser { $value }.
fault-case-large = Ocupa más de { $most } MB.
fault-given-empty = está vacío.
fault-given-unknown = la línea { $line } no es un registro DNS ni de otra forma que se lea aquí.
fault-given-short = la línea { $line } tiene la forma corta, sin nombres ni firmas.
fault-given-without = la consulta de la respuesta de la línea { $line } no pedía registros DNSSEC, así que su ausencia no dice nada.
fault-given-cut = la respuesta de la línea { $line } anuncia { $said } registros en una sección, y hay { $found }.
fault-given-open = el registro de la línea { $line } no está entero.
fault-given-class = la línea { $line } tiene un registro de clase { $detail }, y aquí solo se comprueba la clase IN.
fault-given-status = línea { $line }: «{ $detail }» no es un estado de una respuesta DNS.
fault-given-question = nada dice a qué pregunta responde.
fault-given-json = línea { $line }, columna { $column }: lo que hay ahí no es una respuesta DNS en JSON.
fault-given-chain = se lee como cadena durante { $octet } octetos, y no más allá.

## Without a network, and the foot
offline = Sin conexión: no se puede preguntar a ningún resolutor público. La historia sigue, y se pueden abrir archivos de casos.
offline-kept = Sin conexión: no se puede preguntar a ningún resolutor público. Funcionan la historia, los casos ya abiertos aquí y los archivos de casos.

## How deep: the story, its details, its bytes
depth = Profundidad

## Presenting
present = Presentar
key-present = Presentar; después, una tecla por viñeta y Escape para salir
key-term = El término de esta viñeta, con su RFC
key-black = Pantalla en negro, y de vuelta
key-fill = Pantalla completa, y de vuelta

## Embed this
source-line = { $name } { $type }: { $state }. { $origin }

## Transcript
transcript-staged = Una escena dramatizada, que no sale de ningún registro.
transcript-seen = En la imagen: { $text }
transcript-aside = Conviene saber: { $text }
transcript-term = Término: { $text }
copy-failed = Este navegador no permitió copiar. Selecciona el texto.
value-name = nombre
value-type = tipo
value-record = registro
value-zone = zona
value-signer = firmado por
value-keeper = guardado por
value-child = zona hija
value-card = etiqueta de clave de una tarjeta
value-great = etiqueta de clave de una gran tarjeta
value-alias = de
value-target = a
value-blot = su hash
value-from = el hueco empieza en
value-to = el hueco termina en
value-there = tipo que existe
value-lacks = nombre que no menciona ningún registro
value-since = válido desde
value-until = válido hasta
value-state = la respuesta

## Glossary
entry-zone = Zona
    .text = Una parte del árbol de nombres que un operador gestiona como un todo, desde su ápice hasta donde delega.
entry-delegation = Delegación
    .text = Una zona padre cede a una zona hija un nombre que está por debajo de ella, con registros NS y, si la hija está firmada, también con registros DS.
entry-resolver = Resolutor
    .text = Pregunta a los servidores de nombres por encargo de los programas, y guarda las respuestas en caché tanto tiempo como permite su TTL.
entry-registrar = Registrador
    .text = Vende nombres en la zona de un registro de dominios, y transmite a este los registros DS del titular.
entry-ttl = TTL
    .text = Cuántos segundos se puede guardar una respuesta antes de tener que volver a preguntar.
entry-nxdomain = NXDOMAIN
    .text = La respuesta de que un nombre no existe, ni nada por debajo de él.
entry-nodata = NODATA
    .text = El nombre existe, pero no tiene registros del tipo que se pidió.
entry-wildcard = Comodín
    .text = Un registro en un nombre que empieza por *. Responde por los nombres de debajo que no existen por sí mismos.
entry-encloser = Closest encloser
    .text = El ancestro existente más largo de un nombre que no existe. Con una etiqueta más es el «next closer name».
entry-opt-out = Opt-out
    .text = Un registro NSEC3 con este flag cubre un tramo que puede contener delegaciones sin firmar.
entry-secure = Seguro (secure)
    .text = Hay una cadena de firmas desde un ancla de confianza hasta la respuesta, y se comprobó entera.
entry-insecure = No protegido (insecure)
    .text = Está demostrado que la cadena termina por encima de la respuesta: no cabe esperar ninguna firma.
entry-bogus = Inválido (bogus)
    .text = Debería haber una cadena, pero no se sostiene: una falsificación, o un error de un operador. Las dos cosas se ven igual.
entry-indeterminate = Indeterminado (indeterminate)
    .text = Algo que hace falta para decidir no llegó. No está demostrado ni lo uno ni lo otro.

## Map of a long chain
map-fold = { $count ->
    [one] 1 casa más
   *[other] { $count } casas más
}
map-fold-holds = todas en orden
map-fold-state = la peor: { $state }

## Graph
graph-sep = SEP
graph-revoked = revocada
graph-not-zone = no es clave de zona
