### How sure this page is: what it can't see, where its proofs begin, how it was tested, what it checks.

sure = ¿Hasta qué punto es fiable esta página?
sure-says = Un nombre se llama seguro solo si este navegador ha comprobado todas las firmas, desde un ancla de confianza hasta la respuesta, según las reglas de abajo. Aquí se explica en qué se apoya eso y qué no te puede decir.
sure-print = Imprimir esto

## What it can't see
sure-limits = Lo que no puede ver
sure-limit-servers = Pregunta a un solo resolutor, y no a los servidores de la propia zona. No ve si estos están de acuerdo entre sí, ni si responden otra cosa a otros.
sure-limit-withheld = El resolutor, y quien esté en el camino hacia él, puede retener registros o enviar otros antiguos cuyas firmas aún no han expirado. Lo que no puede es hacer registros propios que superen estas comprobaciones.
sure-limit-holder = Una firma demuestra que la hizo quien tiene la clave, y no que fuera su intención. Quien tiene las claves de una zona, o de una zona por encima, puede firmar allí cualquier cosa.
sure-limit-clock = Las fechas se juzgan por el reloj de este dispositivo: si está mal, una firma válida puede parecer expirada, y una expirada, válida. Un caso grabado se juzga según el momento en que se grabó.
sure-limit-code = Esta página es código que envió un servidor web. Quien pueda cambiar ese código puede hacer que diga cualquier cosa. El código fuente incluye también un comando, verify, que comprueba un caso guardado sin navegador.
sure-limit-algorithms = Aquí no se pueden comprobar las firmas con { $algorithms } ni los resúmenes con { $digests }. Una zona que no tiene otros cuenta como no firmada.
sure-limit-json = Algunos resolutores responden en JSON, donde se pueden perder bytes. Si falla una firma sobre tales registros, se vuelven a pedir en formato binario (wire format); si no llegan, no se decide nada.
sure-limit-work = Para que ninguna respuesta pueda tener ocupado este dispositivo, una comprobación termina a más tardar tras { $signatures } firmas, { $hashes } nombres con hash o { $aliases } alias, y antes si cada uno cuesta mucho. Lo que quede entonces sigue sin decidirse.
sure-limit-privacy = El resolutor se entera de los nombres por los que se pregunta y de la dirección de este dispositivo. DNSSEC firma, y no cifra nada.
sure-limit-site = Una respuesta segura demuestra qué está publicado en un nombre. No dice quién responde en esa dirección, ni si lo que hay allí es honrado, inofensivo o lo que buscabas.

## Where its proofs begin
sure-anchors = Dónde empiezan sus pruebas
sure-anchors-says = La confianza en la raíz del DNS no se demuestra, se da: como estos resúmenes de sus claves, que llegaron con la página. Compáralos con lo que publica la IANA:
sure-anchor = Clave { $tag } de la raíz, { $algorithm }, { $digest }
sure-anchors-given = La prueba que esta página muestra ahora parte de otras anclas de confianza, que llegaron con su enlace o su caso:

## How it was tested
sure-tests = Cómo se ha puesto a prueba
sure-tests-says = Tal como lo contaron las propias pruebas del código, cada una en su día; se escribió en esta página al construirla.
sure-suite-conformance = Casos de las pruebas de otros validadores (Unbound, domain de NLnet Labs, Deckard) y cadenas capturadas, frente al veredicto que allí se espera
sure-suite-field = Situaciones de las que se ha informado, hechas de nuevo: el veredicto
sure-suite-causes = Las mismas situaciones: la causa raíz, y lo que se dice de ella
sure-suite-attack = Respuestas hostiles y extrañas, frente al veredicto que piden los RFC
sure-suite-review = Casos hallados en revisiones de este código
sure-suite-gallery = Un caso para cada diagnóstico
sure-suite-differential = Zonas hechas al azar, correctas e incorrectas, en servidores de nombres reales: preguntas en las que este código y otros dos validadores deberían coincidir
sure-suite-adversary = Respuestas que un adversario al azar compone con registros auténticos y falsificados: nada falso puede darse por seguro, y nada firmado puede pasar por no firmado
sure-suite-fuzz = Datos al azar para todo lo que lee lo que llega: nada debe caerse
sure-judged = juzgados: { $count }
sure-agreed = como se esperaba: { $count }
sure-wrong = { $count ->
    [0] diferencias sin explicar: ninguna
   *[other] diferencias sin explicar: { $count }
}
sure-explained = diferencias explicadas: { $count }
sure-skipped = omitidos: { $count }
sure-also-cost = juzgados solo por lo que cuestan: { $count }
sure-also-forged = falsificadas: { $count }
sure-also-honest = auténticas: { $count }
sure-also-kinds = clases: { $count }
sure-also-seed = desde la semilla { $count }
sure-also-targets = lectores: { $count }
sure-also-zones = zonas: { $count }
sure-run = Ejecutado el { $date }
sure-run-beside = Ejecutado el { $date } junto a { $tools }
sure-not-run = No se ha ejecutado
sure-reasons = Los motivos, en inglés

## What is checked
sure-rules = Qué se comprueba
sure-rules-says = { $count ->
    [one] Una regla, aplicada a los propios registros.
    [many] { $count } de reglas, aplicadas a los propios registros.
   *[other] { $count } reglas, aplicadas a los propios registros.
} Una prueba tiene un paso por cada vez que se aplicó una.
sure-algorithms = Las firmas se comprueban con { $algorithms }, y los resúmenes de claves con { $digests }.
