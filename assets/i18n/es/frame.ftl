### The page around the stage, as far as a first visit shows it: search, verdict, transport, map, foot.

# ltr or rtl: which way the language is written.
direction = ltr
site-name = DNSSEC, sello a sello
skip = Ir a la historia

## Search
ask-name = Dominio
ask-name-hint = Un nombre, un enlace o un correo
ask-type = Tipo
ask-provider = Resolutor
ask-go = Comprobar sellos
provider-own = Mi resolutor
ask-url = URL del resolutor

## Verdict
state-secure = Seguro
verdict-secure = Seguro: esto lo publicó { $name }, y todas las firmas hasta la raíz son válidas.
verdict-work = { $houses } en el camino; { $seals } y { $prints } comprobados aquí, en tu navegador.
houses = { $count ->
    [one] 1 casa
    [many] { $count } de casas
   *[other] { $count } casas
}
seals = { $count ->
    [one] 1 sello
    [many] { $count } de sellos
   *[other] { $count } sellos
}
prints = { $count ->
    [one] 1 huella
    [many] { $count } de huellas
   *[other] { $count } huellas
}

## The first screen
promise = ¿Es auténtica esta respuesta?
promise-how = Escribe un nombre: tu navegador comprueba por sí mismo cada firma DNSSEC y cuenta la prueba como un cómic.
try = O prueba
try-signed = un nombre firmado
try-unsigned = uno sin firmar
try-broken = uno roto a propósito
try-absent = uno que no existe

## Where it came from
origin-opening = Un caso grabado de nuestro laboratorio, { $when }. Ahora mismo no se ha pedido nada.
anchor-laboratory = El laboratorio tiene su propia raíz: esta prueba parte de su ancla de confianza, no de la de la raíz auténtica.

## What is under way
failed-still = Mostrar la historia anterior; no dice nada de este nombre.
again = Reintentar
rest-lost = No se pudo cargar el resto de esta página.
rest-lost-act = Una parte del programa no llegó. Mira si tienes conexión e inténtalo de nuevo.

## Transport
transport = Reproducción de la historia
play = Reproducir
pause = Pausar
step-next = Viñeta siguiente
step-back = Viñeta anterior
scrub = Historia
scrub-value = Viñeta { $step } de { $all }: { $title }
speed = Velocidad { $speed }
keys-open = Atajos de teclado

## Stage
inside = Mostrar cada paso

## Map
map = Cadena de confianza, de la raíz al nombre
map-root = . raíz
map-holds = en orden

## Foot
language = Idioma
language-lost = No ha llegado el idioma { $language }. La página sigue en el que tenía; comprueba que tienes conexión y elige otra vez.
theme = Edición
theme-system = según el sistema
theme-light = día
theme-dark = noche
footer = Esta página comprueba por sí misma todas las firmas. El resolutor solo trae los registros, y no se confía en él.

## How deep: what stands beside a caption
glossary-link = En el glosario
