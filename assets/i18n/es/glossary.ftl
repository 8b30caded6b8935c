### The other terms, each in a sentence or two.

term-rollover = Rotación de claves (rollover)
    .text = El paso de una clave a la siguiente. Durante un tiempo se publican ambas, para que nadie se quede sin ninguna (RFC 6781 4.1).
term-nsec = NSEC
    .text = Un registro firmado que nombra a dos vecinos, de modo que entre ellos no puede haber nada (RFC 4034 4).
term-nsec3 = NSEC3
    .text = Lo mismo, pero con el hash de los nombres, para que la zona no se pueda leer sin más de corrido (RFC 5155).
term-insecure = Delegación no protegida (insecure)
    .text = La zona padre demuestra que la hija no tiene DS. A partir de ahí nada va firmado (RFC 4035 5.2).
term-alias = CNAME y DNAME
    .text = Registros que llevan a otro nombre (RFC 1034 3.6.2, RFC 6672).
