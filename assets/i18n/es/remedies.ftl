# What mends a finding: one message for each remedy (diagnose::Remedy). Who does it is said before it.

remedy-sign-again = Firma { $zone } por completo, con las claves que publica, y sírvela así desde todos los servidores.
remedy-sign-named = Firma { $zone } con la clave que nombra el DS, y sírvela con sus claves desde todos los servidores. Con otra clave, hay que sustituir también el DS.
remedy-sign-first = Firma el RRset DNSKEY de { $zone } con una clave que esté en él y sirva para firmar: no revocada, completa y marcada como clave de zona. Crea una nueva si no hay ninguna. Deja las firmas que ya están. Después vuelve a preguntar aquí: solo entonces se puede decir qué DS le corresponde.
remedy-mend-first = Arregla primero lo que está roto en { $zone }. Solo después pásala del algoritmo { $algorithm } al 13 (ECDSA P-256) o al 15 (Ed25519), en el orden de una rotación: firmas nuevas, clave nueva, DS nuevo; y luego fuera lo antiguo: primero el DS, después la clave, después las firmas.
remedy-sign-keys-with = Firma el RRset DNSKEY de { $zone } con la clave { $key_tag } (algoritmo { $algorithm }), que un DS de la zona superior ya nombra. No hace falta ningún DS nuevo.
remedy-sign-algorithm = Firma todo el contenido de { $zone }, también sus claves, con el algoritmo { $algorithm }; deja las claves y los DS como están.
remedy-withdraw-keys = Asegúrate primero de que todo el contenido de { $zone } está firmado con otro de sus algoritmos. Después retira las claves del algoritmo { $algorithm }. Solo cuando hayan desaparecido de las cachés, deja de firmar con él, si es que firma algo. La zona superior no nombra ese algoritmo.
remedy-rollover = Pasa { $zone } al algoritmo 13 (ECDSA P-256) o al 15 (Ed25519), paso a paso, y antes de cada paso espera a que lo anterior haya desaparecido de las cachés: firma todo también con el algoritmo nuevo; publica sus claves; haz que se publique su DS; haz que se elimine el DS del algoritmo { $algorithm }; retira las claves de ese algoritmo; deja de firmar con él. La mayoría del software de firma hace todo esto por sí solo.
remedy-publish-ds = Si { $zone } cuenta hasta ahora como no firmada, asegúrate primero de que ha de ir firmada, y de que todos sus servidores llevan dando respuestas firmadas más tiempo que su TTL más largo. Después haz que se publique este DS de { $zone } en { $parent }: { $publish }
remedy-replace-ds = Haz que se publique este DS de { $zone } en { $parent }: { $publish } Deja el antiguo a su lado. Solo cuando el nuevo ya se vea allí, y desde entonces hayan transcurrido { $ttl } s (el TTL del antiguo), haz que se elimine: { $remove }
remedy-remove-ds = Otro DS de { $zone }, el de la clave { $stay }, lleva a una clave que firma, y se queda. Solo cuando veas que está en { $parent }, haz que se elimine: { $remove }
remedy-unsign = Primeros auxilios, si otros resolutores muestran lo mismo y no es posible firmar pronto { $zone }: haz que se eliminen en { $parent } todos sus DS. Cuando ya no estén allí, y desde entonces haya transcurrido su TTL ({ $ttl } s), los resolutores tratan la zona como no firmada: el nombre vuelve a funcionar, y ya nadie puede comprobarlo. Hasta entonces sigue firmando, si hay algo firmado. Hay que eliminar: { $remove }
remedy-fix-wish = Haz que los CDS y CDNSKEY de { $zone } nombren solo claves que estén en su RRset DNSKEY y lo firmen.
remedy-wish-unsigned = { $zone } pide a { $parent } que elimine todos los DS de { $zone }. Una vez hecho, esa zona cuenta como no firmada, y ya nadie puede comprobarla. Si no es eso lo que se quiere, quita ya la solicitud (CDS, CDNSKEY). Si lo es, sigue firmando hasta que el DS haya desaparecido y haya transcurrido su TTL.
remedy-without-opt-out = Firma { $zone } sin opt-out, para que sus registros NSEC3 no dejen nada abierto.
remedy-ask-another = Pregunta a otro resolutor, o desde otra red. Si todos muestran lo mismo, avisa a quien administra la zona.
remedy-set-clock = Ajusta el reloj de este dispositivo e inténtalo de nuevo.
remedy-wait = Inténtalo más tarde: una respuesta antigua desaparece en cuanto se puede volver a llegar a los servidores de la zona.
remedy-nothing = Solo por esto, no hay nada que arreglar.
