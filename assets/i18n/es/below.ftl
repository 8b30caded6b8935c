### What stands below the stage, and only there.

## The verdict at a glance
card-begin = Desde el principio
card-again = Preguntar de nuevo ahora
card-show = Muéstramelo
card-do = Qué hacer
card-noticed = Qué se ha observado
card-ticket = Copiar el ticket

## The rules to judge by
policy-legend = Reglas
policy-retired = Las reglas discrepan en { $zone }: firma con el algoritmo { $algorithm }, con el que ya nadie debería firmar, pero que todavía se puede comprobar.
policy-iterations = Las reglas discrepan en { $zone }: sus registros NSEC3 piden un número de iteraciones de { $iterations }, cuando debería ser 0. Cuántas tolera, lo decide cada validador.
policy-missing = Las reglas discrepan en { $zone }: promete el algoritmo { $algorithm }, pero no lo firma todo con él.

## What was found
findings-cause = Qué falla y quién debe actuar
findings-beside = Visto de paso
findings-why = Por qué, y quién podría cambiarlo
findings-more = { $count ->
    [one] Hay una observación más
    [many] Hay { $count } de observaciones más
   *[other] Hay { $count } observaciones más
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
asked-again = { $count ->
    [one] Una pregunta se repitió en formato binario, porque su JSON puede haber perdido octetos.
    [many] { $count } de preguntas se repitieron en formato binario, porque su JSON puede haber perdido octetos.
   *[other] { $count } preguntas se repitieron en formato binario, porque su JSON puede haber perdido octetos.
}

## Progress
close = Cerrar

## Transport
keys-title = Teclas

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
field-ttl-note = lo que queda en la caché del resolutor
field-signer = firmante, etiqueta de clave
field-valid = validez
field-signature = firma
field-flags = flags
field-key-tag-note = calculada aquí, no aceptada sin más
field-key = clave pública
field-digest = resumen
field-octets = bytes firmados
field-hash = su resumen
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
save = Guardar el caso para verlo sin conexión
save-chain = Guardar la cadena (RFC 9102)
save-trace = Guardar la traza (JSON)
copy-link = Copiar un enlace a esta viñeta
carry = Copiar un enlace con la prueba entera
carry-length = { $length } caracteres
carry-long = Un enlace con la prueba entera tendría { $length } caracteres, más de los que muchos programas transmiten completos. Guarda el caso en su lugar.
copy-message = Copiar esto como mensaje
gift-title = Trae tus propias pruebas
gift-hint = Lo que mostró dig +dnssec, kdig +dnssec o drill -D; respuestas DoH en JSON; una cadena RFC 9102; un caso guardado. Se comprueba en este dispositivo y no se envía a ninguna parte.
gift-label = Pégalo aquí
gift-check = Comprobar
problem-file = El archivo «{ $detail }» no se puede leer.
problem-file-act = Mira si es un archivo y no una carpeta, si sigue en su sitio y si tienes permiso para leerlo. Después, elígelo de nuevo.
lacks-title = Lo que falta
lacks-count = { $count ->
    [one] En lo que diste falta una respuesta que una cadena completa necesita:
    [many] En lo que diste faltan { $count } de respuestas que una cadena completa necesita:
   *[other] En lo que diste faltan { $count } respuestas que una cadena completa necesita:
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

## Without a network, and the foot
licences = Licencias

## How deep: the story, its details, its bytes
depth-story = Historia
depth-details = Detalles
depth-bytes = Bytes
depth-story-says = Las viñetas, lo que dicen y qué hacer.
depth-details-says = También los términos, las reglas con su RFC y cada valor comprobado.
depth-bytes-says = También cada byte que se firmó o del que se hizo un resumen o un hash, campo a campo.

## Presenting
present-position = { $step } de { $all }
present-leave = Dejar de presentar
keys-letters = P y ? actúan al pulsarse solas
keys-where = P y ? funcionan mientras el foco está en el escenario y sus controles, o en ninguna parte.

## The strip, to take along
print-handout = Imprimir la hoja para repartir
print-strip = Imprimir la tira
strip-svg = Guardar la tira en SVG
strip-png = Guardar la tira en PNG
panel-png = Guardar esta viñeta en PNG
strip-png-busy = Dibujando la imagen
strip-png-failed = Este navegador no pudo dibujar la imagen. El SVG tiene el mismo contenido.

## Embed this
embed-this = Incrustar
embed-title = Mostrar esta prueba en una página tuya
embed-records = Registros
embed-frozen = Tal como se grabaron: iguales para todos
embed-live = En vivo: el navegador de cada lector pregunta de nuevo a un resolutor
embed-frozen-only = Estos registros parten de un ancla de confianza propia. Una prueba en vivo parte del ancla de la raíz; por eso esta solo se puede mostrar tal como se grabó.
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

## Transcript
transcript = Transcripción: la historia entera en texto
transcript-copy = Copiar la transcripción

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
    [one] Hay uno más que no se muestra aquí.
   *[other] Hay { $count } más que no se muestran aquí.
}
handout-terms = Qué significan las palabras
handout-sources = Resolutor: { $resolver }. Reglas: { $rules }. Hecho con { $site }.
handout-laboratory = el de nuestro laboratorio
handout-unknown = desconocido

## Glossary
glossary = Glosario: todos los términos
glossary-says = Cada uno con el lugar donde lo define un RFC; el RFC 9499 es el diccionario del DNS.
glossary-comic = En el cómic: { $word }

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
time-not-begun-act = Antes no demuestra nada. Quien firma { $zone } debe poner en hora el reloj con el que se firma y volver a firmar.
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
graph-anchor = ancla
graph-unused = sin usar
graph-valid = válido
graph-invalid = no válido
graph-expired = expirado
graph-not-yet = aún no válido
graph-missing = falta
graph-unsupported = no admitido
graph-unsigned = sin firma
graph-open = no se sabe
graph-signs = RRSIG de { $from } sobre { $to }: { $state }
graph-digests = Resumen en { $from } de { $to }: { $state }
graph-delegates = Delegación de { $from } a { $to }, estado: { $state }
graph-denies = Negación de { $to } por { $from }, estado: { $state }
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
graph-legend-weak = no admitido, sin firma, sin usar o sin decidir
graph-legend-delegates = delegación
graph-legend-denies = negación
graph-legend-leads = alias
