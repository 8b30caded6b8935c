# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = La firma nombra como firmante a otra zona
    .plain = La firma de los registros de { $owner } nombra como firmante a { $signer }, pero solo { $zone } puede firmarlos.
    .expert = RRSIG de { $owner } { $rtype }: el nombre del firmante, { $signer }, no es la zona del RRset, { $zone }.
    .fix = Firme { $owner } { $rtype } con las claves de { $zone }, y busque una delegación que falte o que haya quedado olvidada.

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = La firma cuenta más etiquetas de las que tiene el nombre
    .plain = La firma se hizo para un nombre con más etiquetas (las partes entre los puntos) que { $owner }, así que no puede ser de este nombre.
    .expert = RRSIG de { $owner } { $rtype }: el campo labels es { $labels }, y el nombre (owner) tiene { $owner_labels }.
    .fix = Vuelva a firmar { $owner } { $rtype } con un campo labels de { $owner_labels } como máximo.

INCEPTION_AFTER_EXPIRATION = La validez de la firma acaba antes de empezar
    .plain = { $order ->
        [apart] La firma de { $owner } lleva fechas del { $inception } al { $expiration }. En un intervalo tan largo, el final cuenta como anterior al principio, así que nadie puede fiarse de ella.
       *[reversed] La firma de { $owner } acaba antes de empezar, así que no vale en ningún momento.
    }
    .expert = { $order ->
        [apart] RRSIG de { $owner } { $rtype } por { $zone }: entre el inicio, { $inception }, y la expiración, { $expiration }, hay más de 68 años; al compararlos como números de serie (RFC 1982), la expiración cuenta entonces como anterior al inicio.
       *[reversed] RRSIG de { $owner } { $rtype } por { $zone }: el inicio, { $inception }, es posterior a la expiración, { $expiration }.
    }
    .fix = { $order ->
        [apart] Vuelva a firmar { $zone } con una validez de semanas, y en todo caso de menos de 68 años.
       *[reversed] Vuelva a firmar { $zone } con un inicio anterior a la expiración; revise el reloj y los ajustes del software de firma.
    }

EXPIRATION_IN_PAST = La firma ha expirado
    .plain = La firma de { $owner } valía hasta el { $expired }. Desde entonces nadie debe fiarse de ella.
    .expert = RRSIG de { $owner } { $rtype } por { $zone }: la expiración, { $expired }, es { $since } anterior al momento de la comprobación.
    .fix = Vuelva a firmar { $zone } (las firmas antiguas acabaron el { $expired }), salvo que ya se haya hecho y algún servidor siga sirviendo la copia antigua: en ese caso, arregle su transferencia de zona. Averigüe cuál de las dos cosas fue. Si otros resolutores devuelven firmas más recientes, este conserva una copia antigua: pregunte a otro.

INCEPTION_IN_FUTURE = La firma aún no es válida
    .plain = La firma de { $owner } no es válida hasta el { $inception }, una fecha que aún no ha llegado.
    .expert = RRSIG de { $owner } { $rtype } por { $zone }: el inicio, { $inception }, es { $until } posterior al momento de la comprobación.
    .fix = Ajuste el reloj de la máquina que firma { $zone }, y vuelva a firmar con un inicio en el pasado. Si pasa con todos los nombres, ajuste el reloj de este dispositivo.

EXPIRATION_WITHIN_CLOCK_SKEW = La firma está a punto de expirar
    .plain = La firma de { $owner } solo vale { $left } más, y un reloj algo adelantado ya la da por expirada.
    .expert = El RRSIG de { $owner } { $rtype } expira el { $expiration }, en { $left }: dentro de los 300 s en que pueden diferir los relojes.
    .fix = Vuelva a firmar { $zone } antes del { $expiration }. En adelante, renueve las firmas unos días antes de que expiren.

INCEPTION_WITHIN_CLOCK_SKEW = La firma acaba de empezar a ser válida
    .plain = La firma de { $owner } empezó a valer hace solo { $age }, y para un reloj algo atrasado aún no es válida.
    .expert = El RRSIG de { $owner } { $rtype } tiene como inicio { $inception }, hace { $age }: dentro de los 300 s en que pueden diferir los relojes.
    .fix = Configure el software que firma { $zone } para que ponga el inicio una hora en el pasado.

SIGNATURE_INVALID = La firma no se verifica con la clave
    .plain = La firma de { $owner } ({ $rtype }) no corresponde a los registros: o algo cambió después de firmar, o se hizo con una clave distinta de la que { $zone } publica con esa etiqueta de clave.
    .expert = El RRSIG de { $owner } { $rtype } no se verifica con la clave { $key_tag } de { $zone }, algoritmo { $algorithm }.
    .fix = Asegúrese de que { $zone } se firma con la clave publicada { $key_tag }, y vuelva a firmar. Asegúrese también de que nada reescribe { $owner } { $rtype } entre quien firma y el servidor. Si solo pasa con un resolutor, sospeche del resolutor.

RRSIG_BAD_LENGTH_GOST = La firma GOST tiene una longitud errónea
    .plain = La firma de { $owner } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = RRSIG de { $owner } { $rtype } por { $zone }, algoritmo 12: { $octets } octetos en lugar de 64.

RRSIG_BAD_LENGTH_ECDSA256 = La firma P-256 tiene una longitud errónea
    .plain = La firma de { $owner } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = RRSIG de { $owner } { $rtype }, algoritmo 13: { $octets } octetos en lugar de 64 (r y s de 32 cada uno, sin ASN.1).
    .fix = Vuelva a firmar { $zone } con un programa que escriba r y s como simples números de 32 octetos cada uno.

RRSIG_BAD_LENGTH_ECDSA384 = La firma P-384 tiene una longitud errónea
    .plain = La firma de { $owner } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = RRSIG de { $owner } { $rtype }, algoritmo 14: { $octets } octetos en lugar de 96 (r y s de 48 cada uno, sin ASN.1).
    .fix = Vuelva a firmar { $zone } con un programa que escriba r y s como simples números de 48 octetos cada uno.

RRSIG_BAD_LENGTH_ED25519 = La firma Ed25519 tiene una longitud errónea
    .plain = La firma de { $owner } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = RRSIG de { $owner } { $rtype }, algoritmo 15: { $octets } octetos en lugar de 64.
    .fix = Vuelva a firmar { $zone } con un programa que admita el algoritmo 15.

RRSIG_BAD_LENGTH_ED448 = La firma Ed448 tiene una longitud errónea
    .plain = La firma de { $owner } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = RRSIG de { $owner } { $rtype }, algoritmo 16: { $octets } octetos en lugar de 114.
    .fix = Vuelva a firmar { $zone } con un programa que admita el algoritmo 16.

MISSING_RRSIG = Falta la firma
    .plain = Se sabe que { $zone } es una zona firmada, pero sus registros de { $owner } ({ $rtype }) llegaron sin firma.
    .expert = No hay RRSIG de { $owner } { $rtype }, aunque un DS o un ancla de confianza hace de { $zone } una zona firmada.
    .fix = Firme { $zone } por completo, sus claves con la que nombra el DS, y sirva { $owner } { $rtype } con su RRSIG desde todos los servidores. Si solo pasa con un resolutor, puede que quite las firmas o conserve una copia antigua: pregunte a otro.

NO_VALID_RRSIG = Ninguna de las firmas es válida
    .plain = Ninguna de las firmas de { $owner } es válida.
    .expert = Ninguno de los RRSIG de { $owner } { $rtype } se puede usar para { $zone }.
    .fix = Vuelva a firmar { $zone }.

MISSING_RRSIG_FOR_ALG_DS = El DS nombra un algoritmo que no firma las claves
    .plain = El DS en la zona padre promete que { $zone } firma sus claves con cierto algoritmo, pero no hay ninguna firma válida de ese algoritmo.
    .expert = El RRset DS de { $zone } contiene el algoritmo { $algorithm }, pero ningún RRSIG de ese algoritmo es válido para el RRset DNSKEY.

MISSING_RRSIG_FOR_ALG_DNSKEY = El algoritmo de una clave no firma todos los registros
    .plain = { $zone } publica claves de cierto algoritmo, pero { $owner } no tiene ninguna firma de ese algoritmo.
    .expert = El RRset DNSKEY de { $zone } contiene el algoritmo { $algorithm }, pero { $owner } { $rtype } no tiene ningún RRSIG de ese algoritmo.

NO_DNSKEY_FOR_RRSIG = La clave que hizo la firma no está publicada
    .plain = La firma de { $owner } se hizo con una clave que { $zone } no publica.
    .expert = El RRSIG de { $owner } { $rtype } nombra la clave { $key_tag }, algoritmo { $algorithm }, que no está en el RRset DNSKEY de { $zone }.
    .fix = Vuelva a publicar la clave { $key_tag } en { $zone }, o firme con las claves publicadas. Mantenga publicada una clave antigua hasta que su última firma haya desaparecido de las cachés.

DNSKEY_REVOKED_RRSIG = La firma se hizo con una clave revocada
    .plain = La firma de { $owner } se hizo con una clave que su titular ha revocado.
    .expert = RRSIG de { $owner } { $rtype } por la clave { $key_tag } de { $zone }, que tiene activado el bit REVOKE.
    .fix = Firme { $zone } con una clave que no esté revocada; la clave { $key_tag } solo puede firmar su propio RRset DNSKEY.

ALGORITHM_NOT_SUPPORTED = El algoritmo no se puede comprobar aquí
    .plain = Una clave o una firma de { $zone }, o su DS en la zona padre, usa un algoritmo que esta página no puede comprobar, así que la página no dice nada al respecto. Si la zona no tiene otro algoritmo, cuenta como no firmada.
    .expert = Un DNSKEY, DS o RRSIG de { $zone } tiene el algoritmo { $algorithm }, que aquí no está implementado; según el RFC 4035 5.2, la zona cuenta como no firmada si no queda otro camino.
    .fix = Que esta página no pueda comprobarlo no significa que esté mal. Si todo el mundo debe poder comprobar { $zone }, pásela al algoritmo 13, en el orden de una rotación: añada las firmas nuevas, después las claves nuevas, después el DS nuevo; luego retire el DS antiguo, después las claves antiguas, después las firmas antiguas. Después de cada paso, espere a que el estado anterior haya desaparecido de las cachés.

ALGORITHM_VALIDATION_PROHIBITED = El algoritmo no debe usarse para validar
    .plain = Una clave o una firma de { $zone }, o su DS en la zona padre, usa un algoritmo que se ha retirado, y del que ya nadie debe fiarse. Si la zona no tiene otro algoritmo, cuenta como no firmada.
    .expert = Un DNSKEY, DS o RRSIG de { $zone } tiene el algoritmo { $algorithm }, que no debe usarse para validar.

ALGORITHM_PROHIBITED = El algoritmo ya no debe usarse para firmar
    .plain = Una clave o una firma de { $zone }, o su DS en la zona padre, usa un algoritmo antiguo con el que ya nadie debería firmar.
    .expert = Un DNSKEY, DS o RRSIG de { $zone } tiene el algoritmo { $algorithm }, que no debe usarse para firmar; algunos sistemas ya tratan como no firmada una zona que no tiene otro.

ALGORITHM_NOT_RECOMMENDED = El algoritmo no se recomienda para firmar
    .plain = Una clave o una firma de { $zone }, o su DS en la zona padre, usa un algoritmo para el que hay alternativas mejores.
    .expert = Un DNSKEY, DS o RRSIG de { $zone } tiene el algoritmo { $algorithm }, que no se recomienda para firmar.

RRSET_TTL_MISMATCH = Los registros de un mismo RRset tienen TTL distintos
    .plain = Unos registros de { $owner } que van juntos se pueden guardar en caché durante tiempos distintos.
    .expert = { $owner } { $rtype }: TTL { $ttl } y { $other } en un mismo RRset, o entre él y su RRSIG, vistos a través de una caché.
    .fix = Dé el mismo TTL a todos los registros de { $owner } { $rtype }. La caché de un resolutor también puede ser la causa.

ORIGINAL_TTL_EXCEEDED_RRSET = El TTL de los registros supera el TTL firmado
    .plain = Los registros de { $owner } se pueden guardar en caché más tiempo del que permite su firma.
    .expert = { $owner } { $rtype }: el TTL { $ttl } supera el TTL original { $original } del RRSIG.
    .fix = Sirva { $owner } { $rtype } con un TTL de { $original } s como máximo; si el TTL se cambió a propósito, vuelva a firmar.

ORIGINAL_TTL_EXCEEDED_RRSIG = El TTL de la firma supera el TTL firmado
    .plain = La firma de { $owner } se puede guardar en caché más tiempo del que dice ella misma.
    .expert = RRSIG de { $owner } { $rtype }: el TTL { $ttl } supera su TTL original { $original }.
    .fix = Sirva el RRSIG de { $owner } { $rtype } con el TTL de su RRset, { $original } s como máximo.

TTL_BEYOND_EXPIRATION = El TTL va más allá de la expiración de la firma
    .plain = Los registros de { $owner } se pueden guardar en caché más tiempo del que vale su firma.
    .expert = { $owner } { $rtype }: TTL { $ttl } s, pero el RRSIG expira el { $expiration }, en { $left }.
    .fix = Vuelva a firmar { $zone } antes del { $expiration }, y renueve las firmas con más de un TTL de antelación.

## DS records

DIGEST_INVALID = El DS no corresponde a la clave
    .plain = La zona padre tiene un DS para una clave de { $zone }, pero la clave que publica { $zone } no le corresponde.
    .expert = DS de { $zone } para la clave { $key_tag }, tipo de resumen { $digest_type }: publicado { $published }, calculado { $computed }.

NO_SEP = Ningún DS corresponde a una clave que firme las claves de la zona
    .plain = La zona padre tiene un DS para una clave que { $zone } no publica o con la que no firma sus claves, así que nadie puede saber si sus claves son auténticas.
    .expert = Ningún DS de { $zone } coincide con un DNSKEY que firme su RRset DNSKEY; se buscó la clave { $key_tag }.

MISSING_SEP_FOR_ALG = Uno de los DS no corresponde a ninguna clave que firme
    .plain = Uno de los DS que la zona padre tiene para { $zone } no corresponde a ninguna clave que firme las claves de la zona; otro sí.
    .expert = El RRset DS de { $zone } contiene el algoritmo { $algorithm }, pero ningún DS de ese algoritmo coincide con un DNSKEY que firme el RRset DNSKEY.

NO_DNSKEY = La zona tiene un DS, pero no publica claves
    .plain = La zona padre tiene un DS que dice que { $zone } está firmada, pero { $zone } no publica ninguna clave con la que comprobar las firmas.
    .expert = Hay un DS de { $zone }, pero ningún RRset DNSKEY.

DNSKEY_REVOKED_DS = El DS nombra una clave revocada
    .plain = La zona padre tiene un DS para una clave que { $zone } ha revocado.
    .expert = DS de { $zone } para la clave { $key_tag }, que tiene activado el bit REVOKE.

DS_DIGEST_ALGORITHM_IGNORED = El DS con SHA-1 se ignora junto a uno con SHA-256
    .plain = La zona padre tiene para { $zone } un DS con un tipo de resumen antiguo junto a otro mejor; solo cuenta el mejor.
    .expert = El RRset DS de { $zone } tiene el tipo de resumen 1 junto al 2: los validadores ignoran el tipo 1.

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = El DS con SHA-1 puede ignorarse junto a uno más fuerte
    .plain = La zona padre tiene para { $zone } un DS con un tipo de resumen antiguo junto a otro mejor; muchos resolutores solo usan el mejor.
    .expert = El RRset DS de { $zone } tiene el tipo de resumen 1 junto al { $digest_type }: los validadores pueden ignorar el tipo 1.

DIGEST_ALGORITHM_NOT_SUPPORTED = El tipo de resumen del DS no se puede comprobar aquí
    .plain = La zona padre tiene para { $zone } un DS con un tipo de resumen que esta página no sabe calcular.
    .expert = Un DS de { $zone } tiene el tipo de resumen { $digest_type }, que aquí no está implementado.

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = El tipo de resumen del DS no debe usarse para validar
    .plain = La zona padre tiene para { $zone } un DS con un tipo de resumen en el que nadie debe confiar.
    .expert = Un DS de { $zone } tiene el tipo de resumen { $digest_type }, que no debe usarse para validar.

DIGEST_ALGORITHM_PROHIBITED = El tipo de resumen del DS ya no debe usarse
    .plain = La zona padre tiene para { $zone } un DS con un tipo de resumen antiguo que ya nadie debería usar.
    .expert = Un DS de { $zone } tiene el tipo de resumen { $digest_type }, que no debe usarse para delegaciones.

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = Una clave no está marcada como clave de zona
    .plain = Una clave de { $zone } no lleva la marca de las que pueden firmar los registros de la zona.
    .expert = El DNSKEY { $key_tag } de { $zone } tiene flags { $flags }: el bit Zone Key (256) no está activado.
    .fix = Publique la clave de { $zone } con flags 256 (257 si un DS la nombra), y firme con ella; al cambiar los flags cambia la etiqueta de clave. Si un DS nombra la etiqueta antigua: haga que se publique el DS nuevo, y que se elimine el antiguo solo cuando el nuevo ya se vea y haya transcurrido el TTL del antiguo.

DNSKEY_WRONG_PROTOCOL = Una clave tiene un número de protocolo erróneo
    .plain = Una clave de { $zone } está marcada para algo que no es DNSSEC.
    .expert = El DNSKEY { $key_tag } de { $zone } tiene el protocolo { $protocol } en lugar del 3.
    .fix = Publique la clave de { $zone } con el protocolo 3, y firme con ella. Si un DS nombra la clave antigua: haga que se publique el DS nuevo, y que se elimine el antiguo solo cuando el nuevo ya se vea y haya transcurrido el TTL del antiguo.

DNSKEY_ZERO_LENGTH = Una clave está vacía
    .plain = { $zone } publica una clave que no tiene nada dentro.
    .expert = El DNSKEY { $key_tag } de { $zone } tiene vacío el campo Public Key.
    .fix = Si un DS nombra la clave vacía { $key_tag } de { $zone }: haga que se publique primero el DS de la clave que vaya a sustituirla. Después publique la clave entera en lugar de la vacía; o quite la vacía, y firme con otra clave publicada todo lo que solo firma la vacía. Por último, haga retirar el DS de la clave vacía, si lo hay.

DNSKEY_BAD_LENGTH_GOST = Una clave GOST tiene una longitud errónea
    .plain = Una clave de { $zone } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = DNSKEY { $key_tag } de { $zone }, algoritmo 12: { $octets } octetos en lugar de 64.

DNSKEY_BAD_LENGTH_ECDSA256 = Una clave P-256 tiene una longitud errónea
    .plain = Una clave de { $zone } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = DNSKEY { $key_tag } de { $zone }, algoritmo 13: { $octets } octetos en lugar de 64 (x e y, sin un 04 delante).
    .fix = Si un DS nombra la clave { $key_tag }: firme primero con una clave bien formada, haga que se publique el DS de esa clave, y que se elimine el DS antiguo solo cuando el nuevo ya se vea y haya transcurrido el TTL del antiguo. Después, o si ningún DS la nombra: firme con una clave bien formada todo lo que solo firma la clave { $key_tag }, y quite de { $zone } la clave { $key_tag }.

DNSKEY_BAD_LENGTH_ECDSA384 = Una clave P-384 tiene una longitud errónea
    .plain = Una clave de { $zone } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = DNSKEY { $key_tag } de { $zone }, algoritmo 14: { $octets } octetos en lugar de 96 (x e y, sin un 04 delante).
    .fix = Si un DS nombra la clave { $key_tag }: firme primero con una clave bien formada, haga que se publique el DS de esa clave, y que se elimine el DS antiguo solo cuando el nuevo ya se vea y haya transcurrido el TTL del antiguo. Después, o si ningún DS la nombra: firme con una clave bien formada todo lo que solo firma la clave { $key_tag }, y quite de { $zone } la clave { $key_tag }.

DNSKEY_BAD_LENGTH_ED25519 = Una clave Ed25519 tiene una longitud errónea
    .plain = Una clave de { $zone } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = DNSKEY { $key_tag } de { $zone }, algoritmo 15: { $octets } octetos en lugar de 32.
    .fix = Si un DS nombra la clave { $key_tag }: firme primero con una clave bien formada, haga que se publique el DS de esa clave, y que se elimine el DS antiguo solo cuando el nuevo ya se vea y haya transcurrido el TTL del antiguo. Después, o si ningún DS la nombra: firme con una clave bien formada todo lo que solo firma la clave { $key_tag }, y quite de { $zone } la clave { $key_tag }.

DNSKEY_BAD_LENGTH_ED448 = Una clave Ed448 tiene una longitud errónea
    .plain = Una clave de { $zone } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = DNSKEY { $key_tag } de { $zone }, algoritmo 16: { $octets } octetos en lugar de 57.
    .fix = Si un DS nombra la clave { $key_tag }: firme primero con una clave bien formada, haga que se publique el DS de esa clave, y que se elimine el DS antiguo solo cuando el nuevo ya se vea y haya transcurrido el TTL del antiguo. Después, o si ningún DS la nombra: firme con una clave bien formada todo lo que solo firma la clave { $key_tag }, y quite de { $zone } la clave { $key_tag }.

DNSKEY_BAD_LENGTH_MLDSA44 = Una clave ML-DSA-44 tiene una longitud errónea
    .plain = Una clave de { $zone } es demasiado larga o demasiado corta para ser de su algoritmo.
    .expert = DNSKEY { $key_tag } de { $zone }, algoritmo 18: { $octets } octetos en lugar de 1312.
    .fix = Si un DS nombra la clave { $key_tag }: firme primero con una clave bien formada, haga que se publique el DS de esa clave, y que se elimine el DS antiguo solo cuando el nuevo ya se vea y haya transcurrido el TTL del antiguo. Después, o si ningún DS la nombra: firme con una clave bien formada todo lo que solo firma la clave { $key_tag }, y quite de { $zone } la clave { $key_tag }.

DNSKEY_MALFORMED = Una clave está mal formada
    .plain = Una clave de { $zone } contiene números que ninguna clave de su algoritmo puede tener.
    .expert = El DNSKEY { $key_tag } de { $zone } no es una clave del algoritmo { $algorithm } (fuera de la curva, de orden pequeño, o con exponente o módulo imposibles).
    .fix = Genere una clave nueva para { $zone }, y firme con ella. Si un DS nombra la antigua: haga que se publique el DS nuevo, y que se elimine el antiguo solo cuando el nuevo ya se vea y haya transcurrido el TTL del antiguo.

KEY_SIZE_NOT_SUPPORTED = Una clave es demasiado grande o pequeña para comprobarla aquí
    .plain = Una clave de { $zone } tiene un tamaño que esta página no comprueba, así que la página no dice nada sobre la firma.
    .expert = El DNSKEY { $key_tag } de { $zone } tiene { $bits } bits, fuera de los tamaños que aquí se comprueban.
    .fix = En la próxima rotación de claves, use para { $zone } una clave RSA de 2048 bits.

DNSKEY_TOO_SHORT = Una clave es más corta de lo recomendado
    .plain = Una clave de { $zone } es más corta de lo que hoy se aconseja. No corre prisa.
    .expert = La clave RSA { $key_tag } de { $zone } tiene { $bits } bits; hoy lo usual es un mínimo de 2048.
    .fix = En la próxima rotación de claves, use una clave RSA de 2048 bits en lugar de la clave { $key_tag } de { $zone }.

REVOKED_NOT_SIGNING = La revocación de una clave no está firmada con esa clave
    .plain = { $zone } revoca una clave, pero no con la firma de esa misma clave. Quien la usa como ancla de confianza no se enterará de la revocación.
    .expert = El DNSKEY { $key_tag } de { $zone } tiene activado el bit REVOKE, pero no hay ningún RRSIG de esa clave sobre el RRset DNSKEY.
    .fix = Firme el RRset DNSKEY de { $zone } también con la clave revocada { $key_tag }, o elimine esa clave.

DNSKEY_TAG_COLLISION = Varias claves tienen la misma etiqueta de clave
    .plain = Varias claves de { $zone } comparten la etiqueta de clave, así que los resolutores deben probarlas todas.
    .expert = { $keys } DNSKEY de { $zone } tienen la etiqueta de clave { $key_tag } y el mismo algoritmo.
    .fix = Ahora no hay que hacer nada. En la próxima rotación de claves, use una clave nueva con una etiqueta de clave distinta de las demás.

DNSKEY_NOT_AT_ZONE_APEX = Hay claves publicadas donde no empieza ninguna zona
    .plain = { $owner } publica claves, pero es solo un nombre dentro de { $zone }: ahí nadie busca claves.
    .expert = El RRset DNSKEY de { $owner } está firmado por { $zone }, cuyo ápice no es { $owner }.
    .fix = Elimine las claves de { $owner }, o deléguelo desde { $zone } como zona propia.

## Proofs of non-existence

SNAME_NOT_COVERED = Ningún NSEC cubre el nombre
    .plain = Esta respuesta solo cuenta si { $zone } no tiene ningún registro propio para { $name }, pero ninguno de los registros NSEC que llegaron cubre ese nombre.
    .expert = Ningún NSEC validado de { $zone } cubre { $name }.
    .fix = Haga que los servidores de { $zone } envíen el NSEC que cubre { $name }. Si su cadena NSEC está incompleta, vuelva a firmar la zona.

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = Ningún NSEC3 cubre el next closer name
    .plain = Falta el registro NSEC3 que debería mostrar que { $next_closer } no existe.
    .expert = Ningún NSEC3 validado de { $zone } cubre { $next_closer }, el next closer name de { $name }.
    .fix = Haga que los servidores de { $zone } envíen el NSEC3 que cubre el hash de { $next_closer }. Si la cadena NSEC3 está incompleta, vuelva a firmar la zona.

WILDCARD_NOT_COVERED = Ningún NSEC o NSEC3 cubre el comodín
    .plain = Aunque { $name } no exista, nada muestra que el comodín { $wildcard } no hubiera podido responder en su lugar.
    .expert = Ningún registro validado de { $zone } cubre { $wildcard }, la fuente de síntesis (source of synthesis) de { $name }.
    .fix = Haga que los servidores de { $zone } envíen el registro que cubre { $wildcard }.

NO_CLOSEST_ENCLOSER = Ningún NSEC3 demuestra el closest encloser
    .plain = Una prueba de que { $name } no existe debe partir de un ancestro que sí exista, pero ninguno de los registros NSEC3 que llegaron muestra uno.
    .expert = Ningún NSEC3 validado de { $zone } coincide con { $name } ni con un ancestro suyo.
    .fix = Haga que los servidores de { $zone } envíen el NSEC3 del ancestro existente más cercano a { $name }. Si la cadena NSEC3 está incompleta, vuelva a firmar la zona.

OPT_OUT_FLAG_NOT_SET = Al NSEC3 que cubre una zona sin firmar le falta el flag Opt-Out
    .plain = Se dice que { $name } va sin firma, pero el registro NSEC3 que llegó no admite nombres sin firma.
    .expert = Al NSEC3 de { $zone } que cubre { $name } le falta el flag Opt-Out.
    .fix = Si { $name } es una zona, añada a { $zone } su delegación (NS), y vuelva a firmar { $zone }. Justo después de un cambio, las cachés pueden guardar todavía respuestas antiguas.

REFERRAL_WITH_SOA = La prueba de que no hay DS viene de la zona hija
    .plain = Solo la zona padre puede decir que { $name } va sin firma, pero esta prueba viene del propio { $name }.
    .expert = El registro de { $name } tiene el bit SOA: viene de la zona hija, y hace falta el de { $zone }.
    .fix = Haga que los servidores que tienen ambas zonas respondan desde { $zone } a la consulta DS de { $name }. Si solo pasa con un resolutor, es que pregunta en el lado equivocado de la delegación: pregunte a otro.

REFERRAL_WITH_DS = La prueba de que no hay DS indica un DS
    .plain = Se dice que { $name } va sin firma, pero el registro que debería demostrarlo dice que va con firma.
    .expert = El registro de { $zone } en { $name } tiene el bit DS, aunque no llegó ningún DS.
    .fix = Si { $name } ha de ir con firma, sirva su DS desde todos los servidores de { $zone }; si su DS se eliminó a propósito, vuelva a firmar { $zone }, y no vuelva a poner el DS. Si solo pasa con un resolutor, puede que conserve una copia antigua o retenga el DS: pregunte a otro.

REFERRAL_WITHOUT_NS = La zona padre demuestra que no hay delegación
    .plain = { $name } responde como zona propia, pero la zona padre demuestra que no existe tal zona.
    .expert = La negación validada de { $zone } no muestra ninguna delegación en { $name } (no hay bit NS, o un hueco cubre el nombre), aunque allí responde una zona.
    .fix = Añada a { $zone } la delegación de { $name } (NS, y DS si va con firma), y vuelva a firmar { $zone }. Justo después de un cambio, las cachés pueden guardar todavía respuestas antiguas.

STYPE_IN_BITMAP = La prueba de que falta un registro indica su tipo
    .plain = Se dice que { $name } no tiene ningún registro { $rtype }, pero el registro NSEC o NSEC3 que debería demostrarlo indica uno.
    .expert = El registro de { $zone } en { $name } tiene el bit de { $rtype } (o el de CNAME).
    .fix = Sirva { $name } { $rtype } desde todos los servidores de { $zone }. Si el registro se eliminó, vuelva a firmar la zona.

NO_NSEC_MATCHING_SNAME = Ningún NSEC coincide con el nombre
    .plain = Se dice que { $name } no tiene tal registro, pero no llegó el registro NSEC de { $name }, que lo demostraría.
    .expert = Ningún NSEC validado de { $zone } coincide con { $name } ni con un comodín que pudiera responder por él.
    .fix = Si { $name } existe, haga que los servidores de { $zone } envíen el NSEC de ese nombre con las respuestas vacías.

NO_NSEC3_MATCHING_SNAME = Ningún NSEC3 coincide con el nombre
    .plain = Se dice que { $name } no tiene tal registro, pero no llegó el registro NSEC3 de { $name }, que lo demostraría.
    .expert = Ningún NSEC3 validado de { $zone } coincide con { $name } ni con un comodín que pudiera responder por él.
    .fix = Haga que los servidores de { $zone } envíen el NSEC3 que coincide con { $name } con las respuestas vacías.

WILDCARD_EXPANSION_INVALID = Un comodín respondió aunque existe un nombre más cercano
    .plain = El comodín { $wildcard } respondió por { $name }, aunque existe un nombre más cercano que lo impide.
    .expert = { $zone }: el closest encloser de { $name } no es el padre de { $wildcard }.
    .fix = Haga que los servidores de { $zone } dejen de responder por { $name } con { $wildcard }: un nombre que existe, aunque solo sea por lo que hay debajo de él, detiene al comodín. O dé a { $name } registros propios.

WILDCARD_COVERED = Está demostrado que el comodín que respondió no existe
    .plain = El comodín { $wildcard } respondió por { $name }, pero la misma respuesta demuestra que { $wildcard } no existe.
    .expert = Un registro de { $zone } cubre { $wildcard }, la fuente de síntesis (source of synthesis) de { $name }.
    .fix = Vuelva a firmar { $zone }, para que su cadena NSEC o NSEC3 concuerde con sus registros.

SNAME_COVERED = La respuesta es NODATA, pero está demostrado NXDOMAIN
    .plain = Se dice que { $name } existe sin tal registro, pero la prueba dice que no existe en absoluto.
    .expert = NODATA para { $name }, pero un registro de { $zone } lo cubre y ningún comodín coincide: es una prueba de NXDOMAIN.
    .fix = Haga que los servidores de { $zone } respondan NXDOMAIN para { $name }, o vuelva a firmar si el nombre existe.

EXISTING_NAME_COVERED = NSEC o NSEC3 niega un nombre que tiene registros firmados
    .plain = Un registro NSEC o NSEC3 dice que { $name } no existe, aunque { $zone } dio registros firmados de ese nombre.
    .expert = Un registro de { $zone } cubre { $name }, que tiene un RRset firmado en otra respuesta.
    .fix = Haga que todos los servidores de { $zone } sirvan la misma versión de la zona. Si la cadena NSEC o NSEC3 está incompleta, vuelva a firmar. Tras un cambio, una caché puede mostrar esto durante un tiempo. Si la zona se firma al responder (balanceador de carga, firma en línea), haga que una negación incluya todos los tipos que tiene el nombre, también los que le da un comodín: si no, los resolutores que reutilizan esas pruebas (RFC 8198) pueden dejar de responder por { $name }.

EXISTING_TYPE_NOT_IN_BITMAP = Un NSEC o NSEC3 omite un tipo que existe
    .plain = El registro NSEC o NSEC3 de { $name } no incluye { $rtype }, aunque { $zone } dio un registro firmado de ese tipo.
    .expert = Al registro de { $zone } en { $name } le falta el bit de { $rtype }, del que llegó un RRset firmado en otra respuesta.
    .fix = Haga que todos los servidores de { $zone } sirvan la misma versión de la zona, y vuelva a firmar. Tras un cambio, una caché puede mostrar esto durante un tiempo. Si la zona se firma al responder (balanceador de carga, firma en línea), haga que una negación incluya todos los tipos que tiene el nombre, también los que le da un comodín: si no, los resolutores que reutilizan esas pruebas (RFC 8198) pueden dejar de responder por { $name }.

LAST_NSEC_NEXT_NOT_ZONE = El último NSEC no lleva de vuelta al ápice de la zona
    .plain = El último registro NSEC de { $zone } debe llevar de vuelta al primer nombre de la zona, pero este lleva a { $next }.
    .expert = NSEC en { $owner }: el nombre siguiente, { $next }, lo precede en el orden y no es el ápice { $zone }.
    .fix = Vuelva a firmar { $zone } con una cadena NSEC completa.

NSEC_NEXT_OUTSIDE_ZONE = Un NSEC lleva a un nombre de fuera de la zona
    .plain = Un registro NSEC de { $zone } lleva a { $next }, que no pertenece a la zona.
    .expert = NSEC en { $owner }: el nombre siguiente, { $next }, está fuera de { $zone }.
    .fix = Vuelva a firmar { $zone }; su cadena NSEC debe quedarse dentro de la zona.

UNSUPPORTED_NSEC3_ALGORITHM = NSEC3 tiene un algoritmo de hash desconocido
    .plain = { $zone } aplica a los nombres de sus registros NSEC3 un algoritmo de hash que no está definido.
    .expert = Los registros NSEC3 de { $zone } tienen el algoritmo de hash { $algorithm }; solo está definido el 1 (SHA-1).
    .fix = Firme { $zone } con NSEC3 y el algoritmo de hash 1, sin sal ni iteraciones, o con NSEC.

NSEC3_PARAMETERS_MIXED = Los registros NSEC3 tienen parámetros distintos
    .plain = Los registros NSEC3 de la prueba vienen de cadenas distintas de { $zone } y no se pueden usar juntos.
    .expert = Los registros NSEC3 de una respuesta de { $zone } difieren en algoritmo, iteraciones o sal.
    .fix = Haga que todos los servidores de { $zone } usen una misma cadena NSEC3; elimine la antigua una vez que NSEC3PARAM nombre la nueva.

NSEC3_ITERATIONS_TOO_HIGH = NSEC3 tiene demasiadas iteraciones
    .plain = Comprobar los registros NSEC3 de { $zone } exige tanto cálculo que los validadores renuncian a hacerlo: tratan la zona como no firmada, o rechazan sus respuestas.
    .expert = NSEC3 de { $zone }: iteraciones adicionales { $iterations }; esta página admite { $most } como máximo, algunos resolutores menos, y el RFC 9276 pide 0.
    .fix = Fije en 0 las iteraciones NSEC3 de { $zone } y vuelva a firmar.

NONZERO_NSEC3_ITERATION_COUNT = NSEC3 tiene iteraciones, y no debería tener ninguna
    .plain = Comprobar los registros NSEC3 de { $zone } exige más cálculo del necesario.
    .expert = El número de iteraciones de los registros NSEC3 de { $zone } es { $iterations }; debe ser 0.
    .fix = Fije en 0 las iteraciones NSEC3 de { $zone } y vuelva a firmar.

NONEMPTY_NSEC3_SALT = NSEC3 tiene sal, y no debería tenerla
    .plain = { $zone } añade a los hashes de sus registros NSEC3 una sal que no aporta más seguridad.
    .expert = Los NSEC3 de { $zone } tienen la sal { $salt }; no debería usarse ninguna.
    .fix = La próxima vez que firme, deje vacía la sal NSEC3 de { $zone }.

INVALID_NSEC3_OWNER_NAME = El nombre (owner) de un NSEC3 no es un hash
    .plain = Un registro NSEC3 de { $zone } tiene un nombre que no es un hash.
    .expert = NSEC3 en { $owner }: el nombre (owner) no es un hash en base32hex, una etiqueta por debajo de { $zone }.
    .fix = Vuelva a firmar { $zone } con un programa que admita NSEC3.

INVALID_NSEC3_HASH = Un hash de un NSEC3 tiene una longitud errónea
    .plain = Un registro NSEC3 de { $zone } contiene un hash de una longitud imposible.
    .expert = NSEC3 en { $owner } de { $zone }: un hash de { $octets } octetos en lugar de 20.
    .fix = Vuelva a firmar { $zone } con un programa que admita NSEC3.

NSEC_FROM_PARENT = La prueba acaba en una delegación o DNAME por encima del nombre
    .plain = El registro que llegó es de una delegación o de un DNAME, y no dice nada de { $name }, que está por debajo.
    .expert = El registro de { $zone } en { $owner } es del lado padre de una delegación, o está en un DNAME: no puede negar { $name }.
    .fix = Si solo pasa con un resolutor, pregunte a otro. Si pasa con todos, revise la delegación o el DNAME de { $owner }: un servidor que tiene también la zona { $owner } debe responder desde esa zona, y los demás deben remitir a ella.

## Responses

MISSING_NSEC_FOR_NXDOMAIN = Falta la prueba de que el nombre no existe
    .plain = La respuesta dice que { $name } no existe, pero no llegó con ella ninguna prueba de { $zone } que lo demuestre.
    .expert = NXDOMAIN para { $name } sin ningún NSEC ni NSEC3 validado de { $zone }.
    .fix = Haga que los servidores de { $zone } envíen registros NSEC o NSEC3 con NXDOMAIN; si solo los omite un resolutor, pregunte a otro.

MISSING_NSEC_FOR_NODATA = Falta la prueba de que el registro no existe
    .plain = La respuesta dice que { $name } no tiene ningún registro { $rtype }, pero no llegó con ella ninguna prueba de { $zone } que lo demuestre.
    .expert = NODATA para { $name } { $rtype } sin ningún NSEC ni NSEC3 validado de { $zone }.
    .fix = Haga que los servidores de { $zone } envíen registros NSEC o NSEC3 con las respuestas vacías; si solo los omite un resolutor, pregunte a otro.

MISSING_NSEC_FOR_WILDCARD = Falta la prueba de que el comodín puede responder
    .plain = El comodín { $wildcard } respondió por { $name }, pero no llegó ninguna prueba de que en { $zone } no haya un nombre más cercano.
    .expert = { $name } se expandió a partir de { $wildcard } sin ningún NSEC ni NSEC3 validado de { $zone }.
    .fix = Haga que los servidores de { $zone } envíen el NSEC o NSEC3 que cubre { $name }; si solo lo omite un resolutor, pregunte a otro.

MISSING_SOA_FOR_NXDOMAIN = NXDOMAIN llegó sin registro SOA
    .plain = A la respuesta de que { $name } no existe le falta el registro SOA, que dice cuánto tiempo se puede guardar en caché.
    .expert = NXDOMAIN para { $name } sin SOA en la sección Authority.
    .fix = Pregunta a otro resolutor: puede que este haya omitido el SOA, o que él mismo haya hecho la respuesta. Si todos muestran lo mismo, son los servidores de la zona los que lo omiten.

MISSING_SOA_FOR_NODATA = NODATA llegó sin registro SOA
    .plain = A la respuesta de que { $name } no tiene ningún registro { $rtype } le falta el registro SOA, que dice cuánto tiempo se puede guardar en caché.
    .expert = NODATA para { $name } { $rtype } sin SOA en la sección Authority.
    .fix = Pregunta a otro resolutor: puede que este haya omitido el SOA, o que él mismo haya hecho la respuesta. Si todos muestran lo mismo, son los servidores de la zona los que lo omiten.

SOA_NOT_OWNER_FOR_NXDOMAIN = NXDOMAIN llegó con el registro SOA de otra zona
    .plain = La respuesta de que { $name } no existe lleva el registro SOA de { $soa }, una zona que no contiene ese nombre.
    .expert = NXDOMAIN para { $name } con el SOA de { $soa }.
    .fix = Pregunta a otro resolutor: los filtros responden con un SOA propio. Si todos muestran lo mismo, son los servidores de la zona los que envían uno equivocado.

SOA_NOT_OWNER_FOR_NODATA = NODATA llegó con el registro SOA de otra zona
    .plain = La respuesta de que { $name } no tiene ningún registro { $rtype } lleva el registro SOA de { $soa }, una zona que no contiene ese nombre.
    .expert = NODATA para { $name } { $rtype } con el SOA de { $soa }.
    .fix = Pregunta a otro resolutor: los filtros responden con un SOA propio. Si todos muestran lo mismo, son los servidores de la zona los que envían uno equivocado.

INCONSISTENT_NXDOMAIN = Las respuestas difieren en si el nombre existe
    .plain = Una respuesta dice que { $name } no existe, y otra dice que sí.
    .expert = { $name }: NXDOMAIN para { $denied }, NOERROR para { $given }.
    .fix = Haga que todos los servidores sirvan la misma versión de la zona; responda NXDOMAIN solo para nombres sin registro alguno y sin nada por debajo.

INCONSISTENT_NXDOMAIN_ANCESTOR = La respuesta es NXDOMAIN, pero existe un nombre por debajo
    .plain = Se dice que { $name } no existe, aunque sí existe { $below }, que está por debajo.
    .expert = NXDOMAIN para { $name }, NOERROR para { $below }: los resolutores que aplican NXDOMAIN a todos los nombres de debajo pierden { $below }.
    .fix = Haga que los servidores de la zona respondan NOERROR para { $name }, un no terminal vacío (empty non-terminal).

NXDOMAIN_FOR_EXISTING_NAME = La respuesta es NXDOMAIN, pero está demostrado NODATA
    .plain = La respuesta dice que { $name } no existe; la prueba de { $zone } dice que sí, solo que sin tal registro.
    .expert = NXDOMAIN para { $name }, pero los registros de { $zone } demuestran NODATA (quizá un empty non-terminal).
    .fix = Haga que los servidores de { $zone } respondan NOERROR para { $name }.

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = El resolutor no deja pasar ninguna firma
    .plain = No llegó ni una sola firma con ninguna respuesta, así que no se puede comprobar nada: este resolutor no las deja pasar.
    .expert = Ningún RRSIG en ninguna respuesta (el primero que faltó: { $owner } { $rtype }): en algún punto del camino no se respeta el bit DO.
    .fix = Elige otro resolutor, uno que deje pasar los registros DNSSEC.

LOSSY_FORMAT = El JSON del resolutor puede diferir de lo que se firmó
    .plain = El resolutor envía los registros como texto, y en ese texto puede haberse perdido algo. Por eso la firma de { $owner } no demuestra nada, ni en un sentido ni en otro.
    .expert = { $owner } { $rtype }: puede que la forma JSON no reproduzca los octetos que se firmaron.
    .fix = Pregunta de nuevo en formato binario (wire format, RFC 8484), o elige otro resolutor.

RESPONSE_WITHOUT_AUTHORITY = Al JSON del resolutor le falta la sección Authority
    .plain = La prueba de que { $owner } no tiene tales registros estaría en la sección Authority, pero el JSON del resolutor la omite.
    .expert = { $owner } { $rtype }: el JSON no tiene sección Authority, donde estarían los registros NSEC o NSEC3.
    .fix = Pregunta de nuevo en formato binario (wire format, RFC 8484), o elige otro resolutor.

UNREADABLE_RECORD = Un registro no se puede leer
    .plain = Un registro de { $owner } llegó en una forma que no se puede leer.
    .expert = { $owner } { $rtype }: la respuesta tiene un registro cuyo RDATA no se puede interpretar, o nada que responda.
    .fix = Pregunta de nuevo en formato binario (wire format), o elige otro resolutor.

TYPE_NEVER_SIGNED = Los registros de este tipo nunca se firman
    .plain = Los registros de tipo { $rtype } nunca llevan firma, así que no hay nada que demostrar sobre { $name }.
    .expert = { $rtype } en { $name } es un tipo que las zonas no firman.
    .fix = Pregunta por otro tipo, por ejemplo A o AAAA.

## Unsigned zones

INSECURE_DELEGATION = La zona no está firmada
    .plain = { $parent } demuestra que no tiene ningún DS para { $zone }. Los registros de { $zone } pueden ser correctos, pero nadie puede comprobarlos.
    .expert = { $parent } demuestra que no hay DS para { $zone }; la delegación no está protegida (insecure).
    .fix = Si { $zone } es suya: active DNSSEC donde se aloja su DNS, y haga luego que se publique el registro DS en { $parent }.

SIGNED_WITHOUT_DS = La zona está firmada, pero no tiene DS
    .plain = { $zone } tiene claves y firmas, pero { $parent } no tiene ningún DS para ella, así que no demuestran nada.
    .expert = { $zone } tiene un RRset DNSKEY, y { $parent } demuestra que no hay DS.

INSECURE_OPT_OUT = No se puede descartar una zona sin firmar (opt-out de NSEC3)
    .plain = { $answer ->
        [denied] { $parent } dice que el nombre { $name } no existe. Aquí no puede demostrarlo, porque sus registros NSEC3 dejan fuera los nombres sin firma; revisa primero cómo está escrito.
        [wildcard] La respuesta de { $name } va firmada, y { $parent } la da para todo nombre que no tiene. Pero sus registros NSEC3 dejan fuera los nombres sin firma, así que nadie puede comprobar que { $name } no sea uno de ellos.
       *[given] Los registros NSEC3 de { $parent } dejan fuera los nombres sin firma. { $name } puede ser uno de ellos o estar por debajo de uno, así que nadie puede comprobarlo.
    }
    .expert = { $answer ->
        [denied] NXDOMAIN; { $name } cae en un tramo opt-out de { $parent }, donde podría haber una delegación sin firmar: la respuesta no es segura (RFC 5155 9.2).
        [wildcard] La respuesta del comodín se verifica; el NSEC3 que cubre { $name } tiene el flag Opt-Out, y puede ocultar una delegación sin firmar (RFC 5155 9.2).
       *[given] { $name } cae en un tramo opt-out de { $parent }: puede haber una delegación sin firmar.
    }
    .fix = { $answer ->
        [denied] Si escribiste mal el nombre, corrígelo. Si { $name } debería existir, regístralo, o mira si ha caducado su registro.
        [wildcard] Firme { $parent } sin opt-out.
       *[given] Si la zona es suya: active DNSSEC donde se aloja su DNS, y haga luego que se publique el registro DS en { $parent }.
    }

## What a zone asks of its parent

CDS_INCONSISTENT_WITH_DS = El CDS no coincide con el DS
    .plain = Los registros DS que { $zone } pide a la zona padre no son los que esta tiene.
    .expert = El RRset CDS de { $zone } no es igual a su RRset DS.

CDNSKEY_INCONSISTENT_WITH_DS = El CDNSKEY no coincide con el DS
    .plain = { $zone } pide a la zona padre registros DS de claves distintas de las que nombra el DS actual.
    .expert = Las claves del RRset CDNSKEY de { $zone } no son las que cubre su RRset DS.

CDNSKEY_INCONSISTENT_WITH_CDS = El CDNSKEY y el CDS nombran claves distintas
    .plain = { $zone } pide a la zona padre dos cosas distintas a la vez.
    .expert = Los RRsets CDNSKEY y CDS de { $zone } nombran claves distintas.
    .fix = Publique CDS y CDNSKEY de { $zone } para las mismas claves.

CDS_SIGNER_INVALID = El CDS no está firmado por una clave que nombre el DS
    .plain = La petición de registros DS nuevos de { $zone } no está firmada por una clave que nombre un DS en la zona padre.
    .expert = El RRset CDS de { $zone } no está firmado por una clave que cubra su RRset DS.
    .fix = Firme el RRset CDS de { $zone } con la clave que nombra el DS actual.

CDNSKEY_SIGNER_INVALID = El CDNSKEY no está firmado por una clave que nombre el DS
    .plain = La petición de { $zone } de registros DS para claves nuevas no está firmada por una clave que nombre un DS en la zona padre.
    .expert = El RRset CDNSKEY de { $zone } no está firmado por una clave que cubra su RRset DS.
    .fix = Firme el RRset CDNSKEY de { $zone } con la clave que nombra el DS actual.

CDS_INCORRECT_DELETE_VALUES = El CDS que pide borrar el DS tiene valores erróneos
    .plain = { $zone } parece pedir que se quiten sus registros DS, pero no con los valores que lo significan.
    .expert = Un CDS de { $zone } tiene el algoritmo 0 y valores distintos de 0 0 0 00.
    .fix = Quite el registro. Solo si { $zone } ha de quedar sin firmar, de modo que ya nadie pueda comprobarla, ponga este en su lugar, y siga firmando hasta que el DS haya desaparecido y haya transcurrido su TTL: { $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = El CDNSKEY que pide borrar el DS tiene valores erróneos
    .plain = { $zone } parece pedir que se quiten sus registros DS, pero no con los valores que lo significan.
    .expert = Un CDNSKEY de { $zone } tiene el algoritmo 0 y valores distintos de 0 3 0 AA==.
    .fix = Quite el registro. Solo si { $zone } ha de quedar sin firmar, de modo que ya nadie pueda comprobarla, ponga este en su lugar, y siga firmando hasta que el DS haya desaparecido y haya transcurrido su TTL: { $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = Los CDS piden borrar el DS y algo más
    .plain = { $zone } pide al mismo tiempo que se quiten sus registros DS y que se pongan otros nuevos.
    .expert = El RRset CDS de { $zone } contiene una petición de borrado junto a otros registros CDS.
    .fix = Quite el CDS de borrado de { $zone }. Si quedara él solo, sin los demás, { $zone } pasaría a estar sin firmar.

CDNSKEY_DELETE_MULTIPLE_RECORDS = Los CDNSKEY piden borrar el DS y algo más
    .plain = { $zone } pide al mismo tiempo que se quiten sus registros DS y que se pongan otros para claves nuevas.
    .expert = El RRset CDNSKEY de { $zone } contiene una petición de borrado junto a otros registros CDNSKEY.
    .fix = Quite el CDNSKEY de borrado de { $zone }. Si quedara él solo, sin los demás, { $zone } pasaría a estar sin firmar.

## Aliases

DNAME_NO_CNAME = Falta el CNAME que produce el DNAME
    .plain = Un DNAME redirige todos los nombres por debajo de { $dname }, pero falta el CNAME de { $name }.
    .expert = El DNAME de { $dname } llegó sin el CNAME de { $name } que produce.
    .fix = Haga que los servidores añadan el CNAME sintetizado, para los resolutores que no admiten DNAME.

DNAME_TARGET_MISMATCH = El CNAME no es el que produce el DNAME
    .plain = Según el DNAME, { $name } lleva a { $expected }; el CNAME dice { $target }.
    .expert = CNAME de { $name }: el destino { $target } no es el que produce el DNAME, { $expected }.
    .fix = Haga que los servidores generen el CNAME a partir del DNAME. Si solo pasa con un resolutor, sospeche del resolutor.

DNAME_TARGET_TOO_LONG = El DNAME produce un nombre demasiado largo
    .plain = Según el DNAME de { $dname }, { $name } lleva a un nombre más largo de lo que permite el DNS.
    .expert = La sustitución por el DNAME de { $dname } convierte { $name } en un nombre de más de 255 octetos.
    .fix = Elija un destino más corto para el DNAME de { $dname }.

DNAME_TTL_ZERO = El CNAME producido por un DNAME tiene TTL 0
    .plain = El CNAME que el DNAME de { $dname } produce para { $name } no se puede guardar en caché.
    .expert = El CNAME de { $name } sintetizado a partir del DNAME de { $dname } tiene TTL 0.
    .fix = Haga que los servidores den al CNAME sintetizado el TTL del DNAME.

DNAME_TTL_MISMATCH = El CNAME y su DNAME tienen TTL distintos
    .plain = El CNAME de { $name } se puede guardar durante un tiempo distinto que el DNAME de { $dname } del que sale.
    .expert = El CNAME de { $name } tiene TTL { $ttl }, y el DNAME de { $dname } tiene { $expected }.
    .fix = Haga que los servidores den al CNAME sintetizado el TTL del DNAME.

CNAME_LOOP = Los alias forman un bucle
    .plain = El alias { $name } lleva a { $target }, por donde la cadena ya ha pasado: la cadena no acaba nunca.
    .expert = El alias de { $name } lleva de vuelta a { $target }.
    .fix = Rompa el bucle: quite el alias a uno de los nombres, y póngale a ese nombre los registros (como A y AAAA) que debería tener.

CNAME_CHAIN_TOO_LONG = La cadena de alias es demasiado larga
    .plain = La cadena de alias ha pasado de nombre en nombre más de { $most } veces, y en { $name } todavía sigue.
    .expert = Más de { $most } alias seguidos, el último en { $name }.
    .fix = Haga que { $name } y los anteriores lleven directamente al último nombre.

CNAME_WITH_OTHER_DATA = El nombre tiene un CNAME y además otros registros
    .plain = { $name } es un alias (CNAME) de otro nombre y no debe tener más registros, pero también tiene { $rtype }.
    .expert = { $name } tiene un CNAME y { $rtype }: las respuestas dependen de lo que una caché vio primero.
    .fix = { $rtype ->
        [NS] En el ápice de una zona no se permite un CNAME. Si el CNAME está en la propia zona { $name }: elimínelo, deje NS y SOA, y póngale al nombre direcciones, o lo que el proveedor de DNS ofrezca en lugar de un alias (ALIAS, ANAME, flattening). Si está en la zona padre: haga que esa zona sustituya el CNAME por la delegación (NS), o conserve el CNAME y renuncie a la zona { $name }.
       *[other] Elimine el CNAME de { $name } o sus registros { $rtype }.
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = El ancla de confianza no coincide con ninguna clave que firme las claves
    .plain = El ancla de confianza de esta página para { $zone } es una clave que { $zone } no publica, o con la que no firma sus claves.
    .expert = Ningún DNSKEY de { $zone } que firme su RRset DNSKEY coincide con un ancla de confianza; se buscó la clave { $key_tag }.
    .fix = Compara el ancla de confianza de { $zone } con lo que publica su titular (para la raíz: la IANA). Si el ancla es correcta, elige otro resolutor: lo que llegó no son las claves auténticas de { $zone }.

TRUST_ANCHOR_REVOKED = La clave del ancla de confianza está revocada
    .plain = El titular de { $zone } ha revocado la clave que esta página usa como ancla de confianza.
    .expert = El DNSKEY { $key_tag } de { $zone } coincide con un ancla de confianza y tiene activado el bit REVOKE.
    .fix = Sustituye la clave { $key_tag } por la nueva ancla de confianza que publica el titular de { $zone }.

NO_TRUST_ANCHOR = No hay ancla de confianza para este nombre
    .plain = Para { $name } no hay ningún ancla de confianza, así que no se puede comprobar nada.
    .expert = No hay ningún ancla de confianza en { $name } ni por encima.
    .fix = Usa las anclas de confianza de la raíz, o indica una para { $name }.

## Limits on work

TOO_MANY_RRSIGS = Hay demasiadas firmas en un mismo RRset
    .plain = { $owner } lleva tantas firmas que comprobarlas todas tendría ocupado este dispositivo; la página se detuvo.
    .expert = Harían falta más de { $most } comprobaciones de firma para { $owner } { $rtype } de { $zone } (CVE-2023-50387).
    .fix = Sirva pocas firmas por cada RRset de { $zone }, una por cada clave que lo firma.

TOO_MANY_SIGNATURE_CHECKS = La respuesta exige comprobar demasiadas firmas
    .plain = La respuesta exige comprobar tantas firmas que la página se detuvo en { $owner }.
    .expert = Harían falta más de { $most } comprobaciones de firma; la siguiente, para { $owner } { $rtype } de { $zone } (CVE-2023-50387).
    .fix = Sirva en { $zone } menos firmas y menos claves con la misma etiqueta de clave.

TOO_MANY_COLLIDING_KEYS = Demasiadas claves tienen la misma etiqueta de clave
    .plain = { $zone } tiene tantas claves con la misma etiqueta de clave que la página dejó de probarlas.
    .expert = Más de { $most } DNSKEY de { $zone } comparten etiqueta de clave y algoritmo (CVE-2023-50387).
    .fix = Deje el DS de { $zone } como está. De las claves que comparten etiqueta de clave, quite de { $zone } las que ningún DS nombra y ninguna firma necesita. Cambie la que nombra el DS solo con una rotación normal: añada la clave nueva, haga que su DS se publique y se vea, espere a que haya transcurrido el TTL del DS antiguo; solo entonces retire el DS antiguo y la clave antigua.

TOO_MANY_NSEC3_HASHES = La prueba exige demasiados hashes NSEC3
    .plain = Comprobar los registros NSEC3 de { $zone } exige tanto cálculo que la página se detuvo.
    .expert = Harían falta más de { $most } hashes NSEC3 para { $zone } (CVE-2023-50868).
    .fix = Firme { $zone } con una sola cadena NSEC3 sin iteraciones, o con NSEC.

TOO_MUCH_TO_CHECK = La respuesta es demasiado grande para comprobarla
    .plain = Para { $owner } llegaron tantos datos que comprobarlos todos tendría ocupado este dispositivo; la página se detuvo.
    .expert = { $owner } { $rtype } de { $zone }: se alcanzó el límite de pasos o de octetos de una validación (CVE-2023-50387).
    .fix = Sirva menos registros y firmas, y más pequeños, para { $owner }. Si no administra { $zone }, pregunte a otro resolutor: alguien puede haber añadido algo a la respuesta por el camino.

## The way to the resolver

OFFLINE = Este dispositivo no tiene conexión de red
    .plain = Este dispositivo no tiene conexión, así que no se pudo preguntar por { $owner }.
    .expert = { $owner } { $rtype }: el navegador comunica que no hay red.
    .fix = Conéctate a una red e inténtalo de nuevo.

NETWORK_ERROR = No se puede llegar al resolutor
    .plain = La pregunta por { $owner } no llegó al resolutor.
    .expert = { $owner } { $rtype }: falló la petición (nombre, conexión, CORS, o una extensión que la bloquea).
    .fix = Elige otro resolutor, o deja que esta página llegue hasta él; algunas redes y extensiones bloquean DNS sobre HTTPS.

TIMEOUT = El resolutor no responde
    .plain = El resolutor tardó demasiado en responder por { $owner }.
    .expert = { $owner } { $rtype }: ninguna respuesta en { $after } ms.
    .fix = Inténtalo de nuevo, o elige otro resolutor.

HTTP_ERROR = El resolutor rechaza la pregunta con un error HTTP
    .plain = El servidor web del resolutor no aceptó la pregunta por { $owner }.
    .expert = { $owner } { $rtype }: estado HTTP { $status }.
    .fix = Espera un poco e inténtalo de nuevo, o elige otro resolutor.

RESPONSE_NOT_JSON = La respuesta del resolutor no es JSON de DNS
    .plain = Lo que llegó para { $owner } no es la respuesta de un resolutor DNS.
    .expert = { $owner } { $rtype }: no es el JSON de una respuesta DNS ({ $detail }).
    .fix = Elige otro resolutor. También puede estar respondiendo en su lugar la página de acceso de una red.

RESPONSE_NOT_DNS = La respuesta del resolutor no es un mensaje DNS
    .plain = Lo que llegó para { $owner } no es la respuesta de un resolutor DNS.
    .expert = { $owner } { $rtype }: no es un mensaje DNS.
    .fix = Elige otro resolutor. También puede estar respondiendo en su lugar la página de acceso de una red.

RESPONSE_TO_OTHER_QUESTION = La respuesta es de otra pregunta
    .plain = Lo que llegó para { $owner } responde a una pregunta que esta página no hizo, así que la página lo dejó a un lado.
    .expert = { $owner } { $rtype }: la pregunta que figura en la respuesta es otra.
    .fix = Elige otro resolutor. Una red que responde en lugar del resolutor también puede ser la causa.

TOO_MANY_QUESTIONS = La comprobación necesita demasiadas preguntas
    .plain = El nombre necesita más preguntas de las que hace la página, y { $owner } se quedó fuera.
    .expert = No se preguntó por { $owner } { $rtype }: se alcanzó el límite de preguntas.
    .fix = Pregunta directamente por el último nombre de la cadena de alias, o por un nombre con menos etiquetas.

NOT_CAPTURED = Al caso grabado le falta una respuesta
    .plain = El caso grabado no contiene la respuesta de { $owner }.
    .expert = { $owner } { $rtype } no tiene respuesta en la captura.
    .fix = Graba el caso de nuevo, o comprueba el nombre en vivo.

RESOLVER_SERVFAIL = El resolutor comunica un fallo (SERVFAIL)
    .plain = { $reason ->
        [dnssec] El resolutor comprobó por su cuenta las firmas de { $owner }, aunque se le pidió que no lo hiciera; dice que no son válidas, y retiene la respuesta.
        [unchecked] El resolutor no pudo comprobar { $owner } por su cuenta, y no da ninguna respuesta.
        [stale] El resolutor solo tiene una respuesta antigua de { $owner }, y no la devuelve.
        [filtered] El resolutor dice que retiene la respuesta de { $owner }.
        [not-ready] El resolutor no estaba listo para responder por { $owner }, o repite un error de hace un momento.
        [unreachable] El resolutor no pudo llegar a los servidores de { $owner }, o lo que le dieron no le sirvió.
        [refusing] El resolutor no responde a preguntas como esta sobre { $owner }.
        [other] El resolutor no pudo encontrar una respuesta para { $owner }; lo que dice al respecto está más abajo.
       *[none] El resolutor no pudo encontrar una respuesta para { $owner }, y no dice por qué.
    }
    .expert = { $owner } { $rtype }: SERVFAIL con la validación desactivada (CD). { $said }
    .fix = { $reason ->
        [dnssec] Elige un resolutor que entregue los registros cuando se le pide que te deje a ti la comprobación: así esta página puede mostrar qué está mal.
        [unchecked] Elige otro resolutor.
        [stale] Espera un poco, o elige otro resolutor.
        [filtered] Elige otro resolutor, uno que no filtre.
        [not-ready] Espera un minuto e inténtalo de nuevo.
        [unreachable] Prueba con otro resolutor. Si fallan todos, los servidores de la zona están caídos o no responden por ella (lame): avisa a su titular.
        [refusing] Elige otro resolutor.
       *[none] Prueba con otro resolutor. Si fallan todos, avisa al titular del nombre de que sus servidores pueden estar caídos.
    }

RESOLVER_REFUSED = El resolutor se niega a responder
    .plain = El resolutor se negó a responder por { $owner }.
    .expert = { $owner } { $rtype }: REFUSED. { $said }
    .fix = Elige otro resolutor; puede que este filtre, limite cuánto se le pregunta o solo atienda a otras redes.

FORMERR = El resolutor no entiende la pregunta
    .plain = El resolutor no entendió la pregunta por { $owner }.
    .expert = { $owner } { $rtype }: FORMERR. { $said }
    .fix = Elige otro resolutor.

RESOLVER_NOTIMP = El resolutor no admite esta clase de preguntas
    .plain = El resolutor no responde a preguntas de esta clase sobre { $owner }.
    .expert = { $owner } { $rtype }: NOTIMP. { $said }
    .fix = Elige otro resolutor, o pregunta por otro tipo.

INVALID_RCODE = El resolutor responde con un código inesperado
    .plain = El resolutor respondió por { $owner } con un código que no es una respuesta.
    .expert = { $owner } { $rtype }: RCODE { $rcode }. { $said }
    .fix = Elige otro resolutor.

TRUNCATED = La respuesta llegó cortada
    .plain = La respuesta de { $owner } llegó cortada, así que puede faltar algo.
    .expert = { $owner } { $rtype }: el bit TC está activado.
    .fix = Pregunta de nuevo, en formato binario (wire format) si el resolutor lo ofrece, o elige otro resolutor.

RESOLVER_FILTERED = El resolutor bloquea o filtra el nombre
    .plain = El propio resolutor dice que no dio la respuesta real de { $owner }: bloquea o filtra este nombre.
    .expert = { $owner } { $rtype }: error DNS extendido (EDE) de un filtro. { $said }
    .fix = Elige otro resolutor, uno que no filtre.

RESOLVER_STALE_ANSWER = El resolutor da una respuesta obsoleta
    .plain = El propio resolutor dice que no pudo obtener una respuesta nueva de { $owner }, y que dio una antigua de su caché.
    .expert = { $owner } { $rtype }: error DNS extendido (EDE) de una respuesta obsoleta (RFC 8767). { $said }
    .fix = Pregunta a otro resolutor, o de nuevo más tarde; lo que está mal en la copia antigua puede llevar tiempo arreglado.

RESOLVER_REMARK = El resolutor añadió una observación a la respuesta
    .plain = { $reason ->
        [dnssec] El resolutor dice que, según su propia comprobación, hay algo mal en las firmas de { $owner }. Esta página se guía por los registros.
        [unchecked] El resolutor dice que no pudo comprobar { $owner } por su cuenta. Esta página se guía por los registros.
        [not-ready] El resolutor dice que no estaba listo, o que repite un error anterior, al responder por { $owner }.
        [unreachable] El resolutor dice que tuvo problemas con los servidores de { $owner }.
        [refusing] El resolutor dice que no atiende esta clase de preguntas sobre { $owner }.
       *[other] El resolutor añadió una observación a la respuesta de { $owner }.
    }
    .expert = { $owner } { $rtype }: { $said }
    .fix = Si la respuesta parece errónea, pregunta también a otro resolutor.

ANSWER_BLOCKED = El resolutor o la red parece bloquear el nombre
    .plain = La respuesta de { $owner } es { $address }, una dirección que no lleva a ninguna parte en internet, y llega sin firma. Así responden los resolutores y las redes por los nombres que bloquean.
    .expert = { $owner } { $rtype }: { $address } sin RRSIG. En ninguna zona del camino hay nada que arreglar, ni tampoco en su DS.
    .fix = Elige un resolutor que no filtre, o pide que quiten el nombre de la lista de bloqueo del que usas.

DNS64_ADDRESS = La red fabricó la dirección (DNS64)
    .plain = Tu red fabricó la dirección { $address } de { $owner } a partir de una dirección IPv4, así que ninguna zona puede haberla firmado.
    .expert = { $owner } AAAA: { $address } está en un prefijo de DNS64 (64:ff9b::/96, RFC 6052 2.1; 64:ff9b:1::/48, RFC 8215), y no tiene RRSIG.
    .fix = El nombre no tiene nada malo. Para comprobarlo, pregunta a un resolutor sin DNS64, o pregunta por A, la dirección a partir de la que se hizo esta.

ANSWER_FOR_DENIED_NAME = Llegó una respuesta sin firma para un nombre que no existe
    .plain = { $zone } demuestra, con firmas, que { $owner } no existe. Así que lo más probable es que la respuesta, que no lleva firma, la metiera alguien por el camino: tu resolutor o tu red.
    .expert = { $owner } { $rtype } llegó sin RRSIG, aunque la negación firmada de { $zone } cubre el nombre. Salvo que el nombre se acabe de añadir sin firmar, no hay nada que arreglar en la zona.
    .fix = Pregunta a un resolutor de otra red. Si administras { $zone } y acabas de añadir el nombre, vuelve a firmar la zona.

BARE_NEGATIVE_ANSWER = Llegó una respuesta vacía sin SOA ni prueba
    .plain = Para { $owner } no llegó nada de lo que enviaría su zona, ni siquiera el registro SOA que toda zona pone en una respuesta vacía. Lo más probable es que esta respuesta la hiciera o la recortara tu resolutor o tu red.
    .expert = { $owner } { $rtype } ({ $zone }): respuesta negativa sin NSEC ni NSEC3 y sin el SOA de una zona que contenga el nombre. Un servidor de una zona firmada que sigue las reglas no responde así; nada de esto apunta a las claves ni al DS de la zona.
    .fix = Elige otro resolutor u otra red; algunos responden así por los nombres que bloquean. Si todos muestran lo mismo, avisa a quien administra la zona.

DNSKEY_LEFT_OUT = En la respuesta faltan las claves de la zona
    .plain = { $reason ->
        [root] La respuesta dice que la raíz no tiene claves. Pero las tiene, y con ellas empieza todo DNSSEC. Lo más probable es que esta respuesta la hiciera o la cambiara tu resolutor o tu red.
        [types] La respuesta dice que { $zone } no tiene claves, pero el registro NSEC o NSEC3 de la misma respuesta dice que sí. Lo más probable es que la cambiara tu resolutor o tu red.
        [signs] La respuesta dice que { $zone } no tiene claves, pero llegaron registros que { $zone } ha firmado, y sin claves nadie puede firmar. Lo más probable es que esta respuesta la hiciera o la cambiara tu resolutor o tu red.
        [denied] La respuesta dice que { $zone } no tiene claves, y lo mismo dice el registro NSEC o NSEC3 que trae, pero esta página tiene un ancla de confianza para { $zone }. Lo más probable es que { $zone } ya no esté firmada y que el ancla de confianza sea antigua; o que esta respuesta la hiciera o la cambiara tu resolutor o tu red.
       *[anchor] La respuesta dice que { $zone } no tiene claves, pero esta página tiene un ancla de confianza para { $zone }. Lo más probable es que esta respuesta la hiciera o la cambiara tu resolutor o tu red; o que { $zone } ya no esté firmada.
    }
    .expert = { $zone } DNSKEY: respuesta negativa, en contradicción con { $reason ->
        [root] lo que se sabe que publica la zona raíz
        [types] el mapa de tipos del ápice, en la misma respuesta
        [signs] los RRSIG de { $zone } que hay en las respuestas
       *[anchor] el ancla de confianza
    }.
    .fix = { $reason ->
        [root] Elige otro resolutor u otra red: los servidores de la raíz dan sus claves a cualquiera.
        [denied] Si { $zone } ya no está firmada, quita su ancla de confianza: consulta a quien administra { $zone }. Si está firmada, elige otro resolutor u otra red.
       *[other] Elige otro resolutor u otra red. Si todos muestran lo mismo, avisa a quien administra { $zone }: sus servidores tienen que dar su RRset DNSKEY.
    }

SPECIAL_NAME = Ninguna zona pública responde por este nombre
    .plain = { $name } es uno de esos nombres por los que responden los propios resolutores y redes. Lo que dicen de él no lleva firma, y no se puede comprobar.
    .expert = { $name }: reservado por { $source }; la respuesta la hizo el resolutor o la red. No hay nada que arreglar en ninguna zona superior.
    .fix = No hay nada roto. Si la respuesta es errónea, consulta a quien administra tu red.

DEVICE_CLOCK_SUSPECT = El reloj de este dispositivo parece estar mal
    .plain = Según el reloj de este dispositivo ({ $now }), no vale ninguna firma de ninguna zona. Es más probable que el reloj esté mal.
    .expert = Todas las firmas de { $zones } zonas quedan del mismo lado de { $now }.
