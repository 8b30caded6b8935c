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
verdict-insecure-open = No protegido (insecure): las firmas que se pueden comprobar aquí no responden por toda la respuesta sobre { $name }; según las reglas, eso no rompe nada.
verdict-bogus = Inválido (bogus): un eslabón de la cadena que debería demostrar { $name } no vale.
verdict-indeterminate = Indeterminado: algo que hace falta para comprobar { $name } no llegó, o no se puede leer aquí.
verdict-stopped = Indeterminado: comprobar { $name } exige más trabajo del que esta página asume, así que se detuvo.

## The verdict at a glance
card-secure = Seguro: { $name } { $type } es { $values }.
card-more = { $values } y { $count } más
card-until = Todas las firmas hasta el ancla de confianza son válidas, hasta el { $when }.
card-until-soon = Todas las firmas hasta el ancla de confianza son válidas, hasta el { $when }: queda { $left }.
card-warnings = { $count ->
    [one] Una advertencia
   *[other] { $count } advertencias
}
card-insecure = Si algo no funciona, DNSSEC no es la causa.
card-bogus = Los resolutores que comprueban rechazan esta respuesta (SERVFAIL); los demás la entregan.
card-bogus-here = Lo que llegó aquí no supera la comprobación; en otro lugar la respuesta puede ser correcta.
card-indeterminate = Nada está demostrado sobre { $name }, ni a favor ni en contra.
card-cause = { $zone }: { $title }
card-begin = Desde el principio
card-again = Preguntar de nuevo ahora
card-show = Muéstramelo
card-do = Qué hacer
card-noticed = Qué se ha observado
card-ticket = Copiar el aviso

## The rules to judge by
policy-legend = Reglas
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
policy-retired = Las reglas discrepan en { $zone }: firma con el algoritmo { $algorithm }, con el que ya nadie debería firmar, pero que todavía se puede comprobar.
policy-iterations = Las reglas discrepan en { $zone }: sus registros NSEC3 piden un número de iteraciones de { $iterations }, cuando debería ser 0. Cuántas tolera, lo decide cada validador.
policy-missing = Las reglas discrepan en { $zone }: promete el algoritmo { $algorithm }, pero no lo firma todo con él.

## What was found
findings-cause = Qué falla y a quién le toca
findings-beside = Visto de paso
findings-why = Por qué, y quién podría cambiarlo
findings-more = { $count ->
    [one] Hay una observación más
    [many] Hay { $count } de observaciones más
   *[other] Hay { $count } observaciones más
  }
left-out = { $count ->
    [one] No se muestra uno más del mismo tipo.
    [many] No se muestran { $count } más de los mismos tipos.
   *[other] No se muestran { $count } más de los mismos tipos.
  }
finding-message =
    { $name }: { $title }

    { $plain }
    { $acts } { $fix }

    { $code }: { $expert } ({ $cites })
    { $source }
    Reglas: { $rules }.
severity-error = Error
severity-warning = Aviso
severity-note = Nota
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
origin-live = Recién preguntado a { $provider }, el { $when }.
origin-given = Esto lo diste tú ({ $kind }), con fecha del { $when }. No se ha pedido nada a la red.
origin-given-undated = Esto lo diste tú sin fecha ({ $kind }), así que se comprueba para el { $when }, cuando lo diste. No se ha pedido nada a la red.
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
asked-again = { $count ->
    [one] Una pregunta se repitió en formato binario, porque su JSON puede haber perdido octetos.
    [many] { $count } de preguntas se repitieron en formato binario, porque su JSON puede haber perdido octetos.
   *[other] { $count } preguntas se repitieron en formato binario, porque su JSON puede haber perdido octetos.
}
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
close = Cerrar

## Transport
keys-title = Teclas
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
drawer = Qué acaba de hacer el búho
drawer-none = En esta viñeta no hay nada que comprobar. Avanza hasta el primer sello.
drawer-go = Ir a la primera comprobación
column-letter = La carta
column-seal = El sello
column-card = La tarjeta
column-ledger = El libro
column-gap = El padrón
column-check = La comprobación
field-owner = nombre (owner)
field-ttl = TTL
field-ttl-note = resta en la caché del resolutor
field-algorithm = algoritmo
field-signer = firmante, etiqueta
field-valid = validez
field-now = comprobado el
field-signature = firma
field-flags = flags
field-key-tag = etiqueta de clave
field-key-tag-note = calculada aquí, no aceptada sin más
field-key = clave pública
field-digest = resumen
field-digest-type = tipo de resumen
field-octets = bytes firmados
field-hash = su resumen
field-published = resumen publicado
field-computed = resumen calculado aquí
field-bytes = { $count ->
    [one] 1 byte
    [many] { $count } de bytes
   *[other] { $count } bytes
}
flags-zsk = tarjeta para cartas
flags-ksk = gran tarjeta, para el tarjetero
check-holds = válido
check-fails = no válido
more-rows = { $count } más

## Stills
stills = La historia entera, en viñetas
next = ¿Y ahora?
save = Guardar el caso: se ve sin conexión
save-chain = Guardar la cadena (RFC 9102)
save-trace = Guardar la traza (JSON)
open = Abrir un caso guardado
copy-link = Copiar enlace a esta viñeta
carry = Copiar un enlace con la prueba entera
carry-length = { $length } caracteres
carry-long = Un enlace con la prueba entera tendría { $length } caracteres, más de los que muchos programas transmiten completos. Guarda el caso en su lugar.
copy = Copiar
copy-message = Copiar esto como mensaje
copied = Copiado
open-full = Ver la página completa
frame-waits = La página que rodea este marco tiene que entregar un caso. Se mostrará en cuanto llegue.
gift-title = Trae tus propias pruebas
gift-hint = Lo que mostró dig +dnssec, kdig +dnssec o drill -D; respuestas DoH en JSON; una cadena RFC 9102; un caso guardado. Se comprueba en este dispositivo y no se envía a ninguna parte.
gift-label = Pégalo aquí
gift-check = Comprobar
lacks-title = Lo que falta
lacks-count = { $count ->
    [one] En lo que diste no está una respuesta que la cadena completa necesita:
    [many] En lo que diste no están { $count } de respuestas que la cadena completa necesita:
   *[other] En lo que diste no están { $count } respuestas que la cadena completa necesita:
}
lacks-more = { $count ->
    [one] y una más
    [many] y { $count } más
   *[other] y { $count } más
}
lacks-answers = { $count ->
    [one] la que falta
    [many] las { $count } que faltan
   *[other] las { $count } que faltan
}
lacks-ask = Pedir a { $provider } { $what }
lacks-asking = Pidiendo a { $provider } lo que falta

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
problem-meta-type = { $detail } no designa ningún registro, así que nadie puede firmarlo.
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
fault-given-without = la respuesta de la línea { $line } no se pidió con registros DNSSEC, así que su ausencia no dice nada.
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
licences = Licencias

## How deep: the story, its details, its bytes
depth = Profundidad
depth-story = Historia
depth-details = Detalles
depth-bytes = Bytes
depth-story-says = Las viñetas, lo que dicen y qué hacer.
depth-details-says = También los términos, las reglas con su RFC y cada valor comprobado.
depth-bytes-says = También cada byte firmado o resumido, campo a campo.

## Presenting
present = Presentar
present-position = { $step } de { $all }
present-leave = Dejar de presentar
key-present = Presentar; después, una tecla por viñeta y Escape para salir
key-term = El término de esta viñeta, con su RFC
key-black = Pantalla en negro, y de vuelta
key-fill = Pantalla completa, y de vuelta
keys-letters = P y ? actúan al pulsarse solas
keys-where = P y ? funcionan mientras el foco está en el escenario y sus controles, o en ninguna parte.

## The strip, to take along
print-handout = Imprimir la hoja resumen
print-strip = Imprimir la tira
strip-svg = Guardar la tira en SVG
strip-png = Guardar la tira en PNG
strip-png-busy = Dibujando la imagen
strip-png-failed = Este navegador no pudo dibujar la imagen. El SVG tiene el mismo contenido.

## Embed this
embed-this = Incrustar
embed-title = Mostrar esta prueba en una página tuya
embed-records = Registros
embed-frozen = Tal como se grabaron: iguales para todos
embed-live = En vivo: cada navegador pregunta de nuevo a un resolutor
embed-frozen-only = Estos registros parten de un ancla de confianza propia. Una prueba en vivo parte de la de la raíz; por eso esta solo se puede mostrar tal como se grabó.
embed-panel = Empieza por
embed-panel-own = la primera viñeta de la historia
embed-width = Anchura
embed-width-all = tan ancha como el texto
embed-width-most = { $width } píxeles como máximo
embed-language-own = el del lector
embed-plays = Se reproduce sola en cuanto está a la vista
embed-preview = Lo que ve quien lee
embed-into = Escrito para
embed-copy = Copiar esto
embed-case = Guardar { $file }: los registros; va junto a tu página
embed-still = Guardar { $file }: la imagen para papel y para quien lee sin scripts
embed-policy = Si tus páginas se sirven con una Content-Security-Policy, incluye { $home } en script-src y frame-src.
source-line = { $name } { $type }: { $state }. { $origin }

## Transcript
transcript = Transcripción: la historia entera en texto
transcript-copy = Copiar la transcripción
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

## Handout
handout = Una hoja para repartir
handout-prints = DS en la zona padre
handout-anchor = Ancla de confianza
handout-keys = DNSKEY
handout-key = { $tag }, flags { $flags }, { $algorithm }
handout-valid = Su RRSIG
handout-nothing = Aquí no hay claves.
handout-answer = La respuesta: { $name } { $type }, firmada con la clave { $tag }, válida hasta el { $until }.
handout-until = Primera firma de esta cadena en expirar: el { $until }.
handout-until-then = A partir de entonces la respuesta sería inválida (bogus), si nadie vuelve a firmar.
handout-more = { $count ->
    [one] Falta aquí uno más.
   *[other] Faltan aquí { $count } más.
}
handout-terms = Qué significan las palabras
handout-sources = Resolutor: { $resolver }. Reglas: { $rules }. Hecho con { $site }.
handout-laboratory = el de nuestro laboratorio
handout-unknown = desconocido

## Glossary
glossary = Glosario: todos los términos
glossary-says = Cada uno con el lugar donde lo define un RFC; el RFC 9499 es el diccionario del DNS.
glossary-comic = En el cómic: { $word }
entry-zone = Zona
    .text = Una parte del árbol de nombres que un operador gestiona como un todo, desde su ápice hasta donde delega.
entry-delegation = Delegación
    .text = Una zona padre cede a una zona hija un nombre que está por debajo de ella, con registros NS y, si la hija está firmada, también con registros DS.
entry-resolver = Resolutor
    .text = Pregunta a los servidores de nombres por encargo de los programas, y recuerda las respuestas tanto como diga su TTL.
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

## Charts: three ways to survey the same proof
charts = Toda la cadena de un vistazo
charts-choice = Ver como
chart-map = Mapa
chart-time = Tiempo
chart-graph = Grafo

## Time view
time-none = Aquí no se comprobaron las fechas de ninguna firma.
time-now = { $when }: la comprobación
time-closing = Cuanto más lejos de la comprobación, más juntos están los días en este eje.
time-rrset = { $type } de { $owner }
time-more = y { $count } más
time-tag = La primera en expirar.
time-tag-broke = Aquí se rompió la prueba.
time-first = La primera en expirar: la firma sobre { $what }, { $span } después de esta comprobación, el { $when }.
time-breaks = { $verdict ->
    [secure] A partir de entonces no se podrá demostrar { $what }, ni por tanto { $name }, a no ser que { $zone } vuelva a firmar antes.
    [insecure] A partir de entonces no se podrá demostrar { $what }, ni que { $name } va sin firma, a no ser que { $zone } vuelva a firmar antes.
   *[other] A partir de entonces tampoco se podrá demostrar { $what }, a no ser que { $zone } vuelva a firmar antes.
}
time-breaks-keys = { $verdict ->
    [secure] A partir de entonces no se podrá demostrar nada en { $zone } ni por debajo, tampoco { $name }, a no ser que { $zone } vuelva a firmar antes sus claves.
    [insecure] A partir de entonces no se podrá demostrar nada en { $zone } ni por debajo, ni siquiera que { $name } va sin firma, a no ser que { $zone } vuelva a firmar antes sus claves.
   *[other] A partir de entonces no se podrá demostrar nada en { $zone } ni por debajo, a no ser que { $zone } vuelva a firmar antes sus claves.
}
time-others = { $count ->
    [one] Otra firma sobre los mismos registros dura más. Aquí no se ha comprobado: basta con una que sea válida.
   *[other] Otras { $count } firmas sobre los mismos registros duran más. Aquí no se han comprobado: basta con una que sea válida.
}
time-also = { $count ->
    [one] Otra firma de esta zona expira en el mismo momento.
   *[other] Otras { $count } firmas de esta zona expiran en el mismo momento.
}
time-ran-out = La firma sobre { $what } había expirado { $span } antes de esta comprobación, el { $when }.
time-broke = Desde entonces no se puede demostrar { $what }, hasta que { $zone } vuelva a firmar.
time-not-begun = La firma sobre { $what } solo vale desde el { $when }, { $span } después de esta comprobación.
time-not-begun-act = Antes no demuestra nada. Quien firma { $zone } debe poner en hora su reloj y volver a firmar.
time-never = La firma sobre { $what } no vale nunca: termina el { $when }, antes de empezar.
time-never-act = Quien firma { $zone } debe volver a firmar, con un final posterior al comienzo.
time-broke-at = La prueba se rompió en { $zone }.
time-stopped-at = La prueba no pudo seguir en { $zone }.
time-cause = { $cause }.
time-should = Lo que debería cumplirse ahí: { $rule }
time-no-date = Las fechas no son la causa: cambiar solo las fechas no arreglaría nada.
time-show = Ver esa viñeta
time-held = De aquello en que se apoya la prueba por encima de la rotura, lo primero en expirar es la firma sobre { $what }, { $span } después de esta comprobación, el { $when }.
time-tag-held = De las que valieron, la primera en expirar.
time-cut = Está demostrado que la cadena termina por encima de { $name }. Solo cuentan las fechas por encima de ese corte; por debajo nada tiene que ir firmado.
time-cut-open = La cadena termina sin romperse, y lo que queda más abajo no se ha comprobado. Sus fechas no cuentan.
time-valid = Válida hasta el { $when }; tiempo restante: { $span }.
time-expired = Expirada el { $when }, { $span } antes.
time-not-yet = Aún no es válida: empieza el { $when }, { $span } después.
time-inverted = Nunca válida: termina antes de empezar.
time-vain = En plazo hasta el { $when }, pero no demuestra nada: no es válida, o no se puede comprobar aquí.
time-idle = La prueba no se apoya en ella.
time-table = Las mismas fechas en una tabla
time-zone = Zona
time-signed = Firma sobre
time-from = Válida desde
time-until = Válida hasta
time-state = Al comprobar
time-needed = En la prueba
time-needed-yes = sí
time-needed-no = no

## Graph
graph-region = Grafo de claves, registros DS y firmas, zona por zona
graph-legend = Leyenda
graph-list = El mismo grafo como lista
graph-no-key = no hay tal DNSKEY
graph-anchor-alone = ancla de confianza
graph-absent = no existe
graph-said-absent = dado por inexistente
graph-digest-type = tipo de resumen { $number }
graph-sep = SEP
graph-anchor = ancla
graph-revoked = revocada
graph-not-zone = no es clave de zona
graph-unused = sin usar
graph-valid = válido
graph-invalid = no válido
graph-expired = expirado
graph-not-yet = aún no válido
graph-missing = falta
graph-unsupported = no admitido
graph-unsigned = sin firma
graph-reserve = en reserva
graph-open = no se sabe
graph-signs = RRSIG de { $from } sobre { $to }: { $state }
graph-digests = Resumen en { $from } de { $to }: { $state }
graph-delegates = Delegación de { $from } a { $to }: { $state }
graph-denies = Negación de { $to } por { $from }: { $state }
graph-leads = Alias de { $from } a { $to }: { $state }
graph-legend-sep = DNSKEY con el flag SEP (por lo común, una KSK)
graph-legend-key = DNSKEY sin él (por lo común, una ZSK)
graph-legend-anchor = DNSKEY avalado por un ancla de confianza
graph-legend-idle = DNSKEY revocado, o que aquí no firma nada
graph-legend-missing = DNSKEY que se buscó y no está
graph-legend-ds = DS, en la zona padre
graph-legend-rrset = RRset
graph-legend-nsec = NSEC o NSEC3
graph-legend-absent = lo que se niega
graph-legend-signs = firma (RRSIG)
graph-legend-digests = resumen de una clave
graph-legend-bad = no válido, expirado o ausente
graph-legend-weak = no admitido, sin firma o sin decidir
graph-legend-delegates = delegación
graph-legend-denies = negación
graph-legend-leads = alias
