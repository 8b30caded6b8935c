# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = A assinatura indica outra zona como signatária
    .plain = A assinatura sobre os registros do nome { $owner } indica a zona { $signer } como signatária, mas só a zona { $zone } pode assiná-los.
    .expert = RRSIG sobre { $owner } { $rtype }: o signatário { $signer } não é a zona { $zone }, que contém o RRset.
    .fix = Assine { $owner } { $rtype } com as chaves da zona { $zone }, e procure uma delegação que falte ou que tenha ficado para trás.

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = A assinatura conta mais rótulos do que o nome tem
    .plain = A assinatura foi feita para um nome com mais rótulos (as partes entre os pontos) do que o nome { $owner } tem, por isso não pode ser dele.
    .expert = RRSIG sobre { $owner } { $rtype }: o campo Labels é { $labels }, o nome (owner) tem { $owner_labels }.
    .fix = Assine { $owner } { $rtype } de novo com o campo Labels em no máximo { $owner_labels }.

INCEPTION_AFTER_EXPIRATION = A validade da assinatura termina antes de começar
    .plain = { $order ->
        [apart] A assinatura sobre o nome { $owner } traz as datas de { $inception } a { $expiration }. Em um intervalo tão longo, o fim conta como anterior ao começo, então ninguém pode se fiar nela.
       *[reversed] A assinatura sobre o nome { $owner } termina antes de começar, então nunca é válida.
    }
    .expert = { $order ->
        [apart] RRSIG sobre { $owner } { $rtype } da zona { $zone }: mais de 68 anos separam o início { $inception } da expiração { $expiration }; na comparação como números de série (RFC 1982), a expiração conta então como anterior ao início.
       *[reversed] RRSIG sobre { $owner } { $rtype } da zona { $zone }: o início { $inception } é posterior à expiração { $expiration }.
    }
    .fix = { $order ->
        [apart] Assine de novo a zona { $zone } com uma validade de semanas e, em todo caso, de menos de 68 anos.
       *[reversed] Assine de novo a zona { $zone } com o início antes da expiração; confira o relógio e a configuração do software de assinatura.
    }

EXPIRATION_IN_PAST = A assinatura expirou
    .plain = A assinatura sobre o nome { $owner } valia até { $expired }. Desde então, ninguém pode se fiar nela.
    .expert = RRSIG sobre { $owner } { $rtype } da zona { $zone }: a expiração { $expired } ocorreu { $since } antes do momento da verificação.
    .fix = Assine de novo a zona { $zone } (as assinaturas antigas terminaram em { $expired }), a não ser que isso já tenha sido feito e algum servidor ainda sirva a cópia antiga: nesse caso, conserte a transferência de zona dele. Descubra qual dos dois foi o caso. Se outros resolvedores devolvem assinaturas mais novas, este guarda uma cópia antiga: pergunte a outro.

INCEPTION_IN_FUTURE = A assinatura ainda não vale
    .plain = A assinatura sobre o nome { $owner } só vale a partir de { $inception }, que ainda está por vir.
    .expert = RRSIG sobre { $owner } { $rtype } da zona { $zone }: o início { $inception } fica { $until } depois do momento da verificação.
    .fix = Acerte o relógio da máquina que assina a zona { $zone }, e assine de novo com um início no passado. Se isto aparece em todos os nomes, acerte o relógio deste dispositivo.

EXPIRATION_WITHIN_CLOCK_SKEW = A assinatura está para expirar
    .plain = A assinatura sobre o nome { $owner } só vale por mais { $left }, e um relógio um pouco adiantado já a considera expirada.
    .expert = RRSIG sobre { $owner } { $rtype } expira em { $expiration }, daqui a { $left }: dentro dos 300 s de diferença que os relógios podem ter.
    .fix = Assine de novo a zona { $zone } antes de { $expiration }. Daqui em diante, renove as assinaturas alguns dias antes que elas expirem.

INCEPTION_WITHIN_CLOCK_SKEW = A assinatura acabou de começar a valer
    .plain = A assinatura sobre o nome { $owner } só começou a valer há { $age }, e um relógio um pouco atrasado acha que ela ainda não vale.
    .expert = RRSIG sobre { $owner } { $rtype } tem início { $inception }, há { $age }: dentro dos 300 s de diferença que os relógios podem ter.
    .fix = Configure o software que assina a zona { $zone } para pôr o início uma hora no passado.

SIGNATURE_INVALID = A assinatura não passa na verificação com a chave
    .plain = A assinatura sobre o nome { $owner } ({ $rtype }) não corresponde aos registros: ou algo mudou depois da assinatura, ou ela foi feita com uma chave diferente da que a zona { $zone } publica sob essa key tag.
    .expert = RRSIG sobre { $owner } { $rtype } não passa na verificação com a chave { $key_tag } da zona { $zone }, algoritmo { $algorithm }.
    .fix = Garanta que a zona { $zone } seja assinada com a chave publicada { $key_tag }, e assine de novo. Garanta também que nada reescreva { $owner } { $rtype } entre quem assina e o servidor. Se só um resolvedor mostra isto, desconfie do resolvedor.

RRSIG_BAD_LENGTH_GOST = A assinatura GOST tem o tamanho errado
    .plain = A assinatura sobre o nome { $owner } é longa ou curta demais para ser uma assinatura do algoritmo dela.
    .expert = RRSIG sobre { $owner } { $rtype } da zona { $zone }, algoritmo 12: { $octets } octetos em vez de 64.

RRSIG_BAD_LENGTH_ECDSA256 = A assinatura P-256 tem o tamanho errado
    .plain = A assinatura sobre o nome { $owner } é longa ou curta demais para ser uma assinatura do algoritmo dela.
    .expert = RRSIG sobre { $owner } { $rtype }, algoritmo 13: { $octets } octetos em vez de 64 (r e s de 32 cada, sem ASN.1).
    .fix = Assine de novo a zona { $zone } com um software que escreva r e s como números simples de 32 octetos cada.

RRSIG_BAD_LENGTH_ECDSA384 = A assinatura P-384 tem o tamanho errado
    .plain = A assinatura sobre o nome { $owner } é longa ou curta demais para ser uma assinatura do algoritmo dela.
    .expert = RRSIG sobre { $owner } { $rtype }, algoritmo 14: { $octets } octetos em vez de 96 (r e s de 48 cada, sem ASN.1).
    .fix = Assine de novo a zona { $zone } com um software que escreva r e s como números simples de 48 octetos cada.

RRSIG_BAD_LENGTH_ED25519 = A assinatura Ed25519 tem o tamanho errado
    .plain = A assinatura sobre o nome { $owner } é longa ou curta demais para ser uma assinatura do algoritmo dela.
    .expert = RRSIG sobre { $owner } { $rtype }, algoritmo 15: { $octets } octetos em vez de 64.
    .fix = Assine de novo a zona { $zone } com um software que suporte o algoritmo 15.

RRSIG_BAD_LENGTH_ED448 = A assinatura Ed448 tem o tamanho errado
    .plain = A assinatura sobre o nome { $owner } é longa ou curta demais para ser uma assinatura do algoritmo dela.
    .expert = RRSIG sobre { $owner } { $rtype }, algoritmo 16: { $octets } octetos em vez de 114.
    .fix = Assine de novo a zona { $zone } com um software que suporte o algoritmo 16.

MISSING_RRSIG = Falta a assinatura
    .plain = A zona { $zone } é conhecida como assinada, mas os registros dela para o nome { $owner } ({ $rtype }) chegaram sem assinatura.
    .expert = Nenhum RRSIG sobre { $owner } { $rtype }, embora um DS ou uma âncora de confiança faça da zona { $zone } uma zona assinada.
    .fix = Assine a zona { $zone } por inteiro, as chaves dela com a chave que o DS indica, e sirva { $owner } { $rtype } com o RRSIG em todos os servidores. Se só um resolvedor mostra isto, ele pode estar retirando as assinaturas ou guardando uma cópia antiga: pergunte a outro.

NO_VALID_RRSIG = Nenhuma das assinaturas é válida
    .plain = Nenhuma das assinaturas sobre o nome { $owner } é válida.
    .expert = Nenhum dos RRSIGs sobre { $owner } { $rtype } pode ser usado para a zona { $zone }.
    .fix = Assine de novo a zona { $zone }.

MISSING_RRSIG_FOR_ALG_DS = O DS indica um algoritmo que não assina as chaves
    .plain = O DS na zona-mãe promete que a zona { $zone } assina suas chaves com certo algoritmo, mas não há nenhuma assinatura válida desse algoritmo.
    .expert = O RRset DS da zona { $zone } contém o algoritmo { $algorithm }, mas nenhum RRSIG desse algoritmo sobre o RRset DNSKEY é válido.

MISSING_RRSIG_FOR_ALG_DNSKEY = O algoritmo de uma chave não assina todos os registros
    .plain = A zona { $zone } publica chaves de certo algoritmo, mas o nome { $owner } não tem assinatura desse algoritmo.
    .expert = O RRset DNSKEY da zona { $zone } contém o algoritmo { $algorithm }, mas { $owner } { $rtype } não tem RRSIG desse algoritmo.

NO_DNSKEY_FOR_RRSIG = A chave que fez a assinatura não está publicada
    .plain = A assinatura sobre o nome { $owner } foi feita com uma chave que a zona { $zone } não publica.
    .expert = RRSIG sobre { $owner } { $rtype } cita a chave { $key_tag }, algoritmo { $algorithm }, que não está no RRset DNSKEY da zona { $zone }.
    .fix = Publique de novo a chave { $key_tag } na zona { $zone }, ou assine com as chaves publicadas. Mantenha publicada uma chave antiga até que a última assinatura dela tenha sumido dos caches.

DNSKEY_REVOKED_RRSIG = A assinatura foi feita com uma chave revogada
    .plain = A assinatura sobre o nome { $owner } foi feita com uma chave que o próprio titular revogou.
    .expert = RRSIG sobre { $owner } { $rtype } da chave { $key_tag } da zona { $zone }, que tem o bit REVOKE ligado.
    .fix = Assine a zona { $zone } com uma chave que não esteja revogada; a chave { $key_tag } só pode assinar o RRset DNSKEY em que está.

ALGORITHM_NOT_SUPPORTED = O algoritmo não pode ser conferido aqui
    .plain = Uma chave ou uma assinatura da zona { $zone }, ou o DS dela na zona-mãe, usa um algoritmo que esta página não sabe conferir, por isso a página nada diz a respeito. Se a zona não tem outro algoritmo, ela conta como não assinada.
    .expert = Um DNSKEY, DS ou RRSIG da zona { $zone } tem o algoritmo { $algorithm }, não implementado aqui; pela RFC 4035 5.2, a zona conta como não assinada se não resta outro caminho.
    .fix = O fato de esta página não conseguir conferi-lo não significa que esteja errado. Se quiser que todos possam conferir a zona { $zone }, mude-a para o algoritmo 13, na ordem de uma troca de chaves: acrescente as assinaturas novas, depois as chaves novas, depois o DS novo; em seguida retire o DS antigo, depois as chaves antigas, depois as assinaturas antigas. Depois de cada passo, espere até que o estado anterior tenha sumido dos caches.

ALGORITHM_VALIDATION_PROHIBITED = O algoritmo não pode ser usado na validação
    .plain = Uma chave ou uma assinatura da zona { $zone }, ou o DS dela na zona-mãe, usa um algoritmo que foi retirado de uso, e em que ninguém mais pode se fiar. Se a zona não tem outro algoritmo, ela conta como não assinada.
    .expert = Um DNSKEY, DS ou RRSIG da zona { $zone } tem o algoritmo { $algorithm }, que não pode ser usado na validação.

ALGORITHM_PROHIBITED = O algoritmo não pode mais ser usado para assinar
    .plain = Uma chave ou uma assinatura da zona { $zone }, ou o DS dela na zona-mãe, usa um algoritmo antigo, com que ninguém deveria mais assinar.
    .expert = Um DNSKEY, DS ou RRSIG da zona { $zone } tem o algoritmo { $algorithm }, que não pode ser usado para assinar; alguns sistemas já tratam como não assinada uma zona que não tem outro.

ALGORITHM_NOT_RECOMMENDED = O algoritmo não é recomendado para assinar
    .plain = Uma chave ou uma assinatura da zona { $zone }, ou o DS dela na zona-mãe, usa um algoritmo para o qual há alternativas melhores.
    .expert = Um DNSKEY, DS ou RRSIG da zona { $zone } tem o algoritmo { $algorithm }, não recomendado para assinar.

RRSET_TTL_MISMATCH = Os registros de um mesmo RRset têm TTLs diferentes
    .plain = Registros do nome { $owner } que formam um conjunto podem ser guardados em cache por tempos diferentes.
    .expert = { $owner } { $rtype }: TTLs { $ttl } e { $other } em um mesmo RRset, ou entre ele e o RRSIG, vistos através de um cache.
    .fix = Dê o mesmo TTL a todos os registros { $owner } { $rtype }. O cache de um resolvedor também pode ser a causa.

ORIGINAL_TTL_EXCEEDED_RRSET = O TTL dos registros excede o TTL assinado
    .plain = Os registros do nome { $owner } podem ser guardados em cache por mais tempo do que a assinatura sobre eles permite.
    .expert = { $owner } { $rtype }: o TTL { $ttl } excede o TTL original { $original } do RRSIG.
    .fix = Sirva { $owner } { $rtype } com um TTL de no máximo { $original } s; se o TTL foi mudado de propósito, assine de novo.

ORIGINAL_TTL_EXCEEDED_RRSIG = O TTL da assinatura excede o TTL assinado
    .plain = A assinatura sobre o nome { $owner } pode ser guardada em cache por mais tempo do que ela mesma diz.
    .expert = RRSIG sobre { $owner } { $rtype }: o TTL { $ttl } excede o próprio TTL original { $original }.
    .fix = Sirva o RRSIG sobre { $owner } { $rtype } com o TTL do RRset dele, no máximo { $original } s.

TTL_BEYOND_EXPIRATION = O TTL vai além da expiração da assinatura
    .plain = Os registros do nome { $owner } podem ser guardados em caches por mais tempo do que a assinatura sobre eles vale.
    .expert = { $owner } { $rtype }: TTL de { $ttl } s, mas o RRSIG expira em { $expiration }, daqui a { $left }.
    .fix = Assine de novo a zona { $zone } antes de { $expiration }, e renove as assinaturas com mais de um TTL de antecedência.

## DS records

DIGEST_INVALID = O DS não corresponde à chave
    .plain = A zona-mãe tem um DS para uma chave da zona { $zone }, mas a chave que a zona { $zone } publica não corresponde a ele.
    .expert = DS da zona { $zone } para a chave { $key_tag }, tipo de digest { $digest_type }: publicado { $published }, calculado { $computed }.

NO_SEP = Nenhum DS corresponde a uma chave que assine as chaves da zona
    .plain = A zona-mãe tem um DS para uma chave que a zona { $zone } não publica ou com a qual não assina suas chaves; por isso não dá para saber se as chaves dela são autênticas.
    .expert = Nenhum DS da zona { $zone } corresponde a um DNSKEY que assine o RRset DNSKEY dela; a chave procurada foi { $key_tag }.

MISSING_SEP_FOR_ALG = Um dos DS não corresponde a nenhuma chave que assine
    .plain = Um dos DS que a zona-mãe tem para a zona { $zone } não corresponde a nenhuma chave que assine as chaves da zona; outro corresponde.
    .expert = O RRset DS da zona { $zone } contém o algoritmo { $algorithm }, mas nenhum DS desse algoritmo corresponde a um DNSKEY que assine o RRset DNSKEY.

NO_DNSKEY = A zona tem um DS, mas não publica chaves
    .plain = A zona-mãe tem um DS que diz que a zona { $zone } é assinada, mas a zona { $zone } não publica nenhuma chave para conferir assinaturas.
    .expert = Há um DS para a zona { $zone }, mas nenhum RRset DNSKEY.

DNSKEY_REVOKED_DS = O DS indica uma chave revogada
    .plain = A zona-mãe tem um DS para uma chave que a zona { $zone } revogou.
    .expert = DS da zona { $zone } para a chave { $key_tag }, que tem o bit REVOKE ligado.

DS_DIGEST_ALGORITHM_IGNORED = O DS com SHA-1 é ignorado ao lado de um com SHA-256
    .plain = A zona-mãe tem para a zona { $zone } um DS com um tipo antigo de digest ao lado de um melhor; só o melhor conta.
    .expert = O RRset DS da zona { $zone } tem o tipo de digest 1 ao lado do 2: os validadores ignoram o tipo 1.

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = O DS com SHA-1 pode ser ignorado ao lado de um mais forte
    .plain = A zona-mãe tem para a zona { $zone } um DS com um tipo antigo de digest ao lado de um melhor; muitos resolvedores só usam o melhor.
    .expert = O RRset DS da zona { $zone } tem o tipo de digest 1 ao lado de { $digest_type }: os validadores podem ignorar o tipo 1.

DIGEST_ALGORITHM_NOT_SUPPORTED = O tipo de digest do DS não pode ser conferido aqui
    .plain = A zona-mãe tem para a zona { $zone } um DS com um tipo de digest que esta página não sabe calcular.
    .expert = Um DS da zona { $zone } tem o tipo de digest { $digest_type }, não implementado aqui.

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = O tipo de digest do DS não pode ser usado na validação
    .plain = A zona-mãe tem para a zona { $zone } um DS com um tipo de digest em que ninguém pode confiar.
    .expert = Um DS da zona { $zone } tem o tipo de digest { $digest_type }, que não pode ser usado na validação.

DIGEST_ALGORITHM_PROHIBITED = O tipo de digest do DS não pode mais ser usado
    .plain = A zona-mãe tem para a zona { $zone } um DS com um tipo antigo de digest, que ninguém deveria mais usar.
    .expert = Um DS da zona { $zone } tem o tipo de digest { $digest_type }, que não pode ser usado em delegações.

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = Uma chave não está marcada como chave de zona
    .plain = Uma chave da zona { $zone } não está marcada como chave que pode assinar os registros da zona.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem flags { $flags }: o bit Zone Key (256) não está ligado.
    .fix = Publique a chave da zona { $zone } com flags 256 (257 se um DS a indicar), e assine com ela; mudar as flags muda a key tag. Se um DS indicar a key tag antiga: peça que o DS novo seja publicado, e que o antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado.

DNSKEY_WRONG_PROTOCOL = Uma chave tem o número de protocolo errado
    .plain = Uma chave da zona { $zone } está marcada para algo que não é DNSSEC.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem protocolo { $protocol } em vez de 3.
    .fix = Publique a chave da zona { $zone } com protocolo 3, e assine com ela. Se um DS indicar a chave antiga: peça que o DS novo seja publicado, e que o antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado.

DNSKEY_ZERO_LENGTH = Uma chave está vazia
    .plain = A zona { $zone } publica uma chave sem nada dentro.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem o campo Public Key vazio.
    .fix = Se um DS indicar a chave vazia { $key_tag } da zona { $zone }: peça primeiro que o DS da chave que vai substituí-la seja publicado. Depois publique a chave inteira no lugar da vazia; ou retire a vazia, e assine com outra chave publicada tudo o que só a vazia assina. Por fim, peça que o DS da chave vazia, se houver, seja removido.

DNSKEY_BAD_LENGTH_GOST = Uma chave GOST tem o tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do algoritmo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 12: { $octets } octetos em vez de 64.

DNSKEY_BAD_LENGTH_ECDSA256 = Uma chave P-256 tem o tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do algoritmo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 13: { $octets } octetos em vez de 64 (x e y, sem 04 no início).
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave bem formada, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave bem formada tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_BAD_LENGTH_ECDSA384 = Uma chave P-384 tem o tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do algoritmo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 14: { $octets } octetos em vez de 96 (x e y, sem 04 no início).
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave bem formada, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave bem formada tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_BAD_LENGTH_ED25519 = Uma chave Ed25519 tem o tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do algoritmo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 15: { $octets } octetos em vez de 32.
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave bem formada, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave bem formada tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_BAD_LENGTH_ED448 = Uma chave Ed448 tem o tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do algoritmo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 16: { $octets } octetos em vez de 57.
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave bem formada, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave bem formada tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_BAD_LENGTH_MLDSA44 = Uma chave ML-DSA-44 tem o tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do algoritmo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 18: { $octets } octetos em vez de 1312.
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave bem formada, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave bem formada tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_MALFORMED = Uma chave está malformada
    .plain = Uma chave da zona { $zone } contém números que nenhuma chave do algoritmo dela pode ter.
    .expert = DNSKEY { $key_tag } da zona { $zone } não é uma chave do algoritmo { $algorithm } (fora da curva, de ordem pequena, ou com expoente ou módulo impossível).
    .fix = Gere uma chave nova para a zona { $zone }, e assine com ela. Se um DS indicar a antiga: peça que o DS novo seja publicado, e que o antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado.

KEY_SIZE_NOT_SUPPORTED = Uma chave é grande ou pequena demais para ser conferida aqui
    .plain = Uma chave da zona { $zone } é de um tamanho que esta página não confere, por isso a página nada diz sobre a assinatura.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem { $bits } bits, fora dos tamanhos conferidos aqui.
    .fix = Na próxima troca de chaves, use uma chave RSA de 2048 bits na zona { $zone }.

DNSKEY_TOO_SHORT = Uma chave é mais curta do que o recomendado
    .plain = Uma chave da zona { $zone } é mais curta do que se recomenda hoje. Não há pressa.
    .expert = A chave RSA { $key_tag } da zona { $zone } tem { $bits } bits; hoje o mínimo usual são 2048.
    .fix = Na próxima troca de chaves, use uma chave RSA de 2048 bits no lugar da chave { $key_tag } da zona { $zone }.

REVOKED_NOT_SIGNING = A revogação de uma chave não é assinada com essa chave
    .plain = A zona { $zone } revoga uma chave, mas não com a assinatura dessa mesma chave. Quem a usa como âncora de confiança não notará a revogação.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem o bit REVOKE ligado, mas não há nenhum RRSIG dessa chave sobre o RRset DNSKEY.
    .fix = Assine o RRset DNSKEY da zona { $zone } também com a chave revogada { $key_tag }, ou remova a chave.

DNSKEY_TAG_COLLISION = Várias chaves têm a mesma key tag
    .plain = Várias chaves da zona { $zone } têm a mesma key tag, então os resolvedores precisam tentar cada uma.
    .expert = { $keys } DNSKEYs da zona { $zone } têm a key tag { $key_tag } e o mesmo algoritmo.
    .fix = Não é preciso fazer nada agora. Na próxima troca de chaves, use uma chave nova cuja key tag seja diferente das outras.

DNSKEY_NOT_AT_ZONE_APEX = Há chaves publicadas onde não começa zona nenhuma
    .plain = O nome { $owner } publica chaves, mas é só um nome dentro da zona { $zone }: ninguém procura chaves ali.
    .expert = O RRset DNSKEY em { $owner } é assinado pela zona { $zone }, da qual { $owner } não é o ápice.
    .fix = Remova as chaves em { $owner }, ou delegue esse nome a partir da zona { $zone } como zona própria.

## Proofs of non-existence

SNAME_NOT_COVERED = Nenhum NSEC cobre o nome
    .plain = Esta resposta só conta se a zona { $zone } não tiver um registro próprio para { $name }, mas nenhum dos registros NSEC que vieram cobre esse nome.
    .expert = Nenhum NSEC validado da zona { $zone } cobre { $name }.
    .fix = Faça os servidores da zona { $zone } enviarem o NSEC que cobre { $name }. Se a cadeia NSEC estiver incompleta, assine a zona de novo.

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = Nenhum NSEC3 cobre o next closer name
    .plain = Falta o registro NSEC3 que deveria mostrar que { $next_closer } não existe.
    .expert = Nenhum NSEC3 validado da zona { $zone } cobre { $next_closer }, o next closer name de { $name }.
    .fix = Faça os servidores da zona { $zone } enviarem o NSEC3 que cobre o hash de { $next_closer }. Se a cadeia NSEC3 estiver incompleta, assine a zona de novo.

WILDCARD_NOT_COVERED = Nenhum NSEC ou NSEC3 cobre o wildcard
    .plain = Mesmo que { $name } não exista, nada mostra que o wildcard { $wildcard } não poderia ter respondido por ele.
    .expert = Nenhum registro validado da zona { $zone } cobre { $wildcard }, a fonte de síntese (source of synthesis) para { $name }.
    .fix = Faça os servidores da zona { $zone } enviarem o registro que cobre { $wildcard }.

NO_CLOSEST_ENCLOSER = Nenhum NSEC3 prova o closest encloser
    .plain = Uma prova de que { $name } não existe precisa começar em um ancestral que exista, mas nenhum dos registros NSEC3 que vieram mostra um.
    .expert = Nenhum NSEC3 validado da zona { $zone } corresponde a { $name } ou a um ancestral dele.
    .fix = Faça os servidores da zona { $zone } enviarem o NSEC3 do ancestral existente mais próximo de { $name }. Se a cadeia NSEC3 estiver incompleta, assine a zona de novo.

OPT_OUT_FLAG_NOT_SET = O NSEC3 que cobre uma zona não assinada não tem a flag Opt-Out
    .plain = A resposta diz que { $name } não é assinado, mas o registro NSEC3 que veio não admite nomes não assinados.
    .expert = O NSEC3 da zona { $zone } que cobre { $name } não tem a flag Opt-Out.
    .fix = Se { $name } for uma zona, acrescente à zona { $zone } a delegação dela (NS), e assine de novo a zona { $zone }. Logo depois de uma mudança, ainda pode haver respostas antigas em caches.

REFERRAL_WITH_SOA = A prova de que não há DS vem da zona-filha
    .plain = Só a zona-mãe pode dizer que { $name } não é assinado, mas esta prova vem do próprio { $name }.
    .expert = O registro em { $name } tem o bit SOA: vem da zona-filha, e é preciso o da zona { $zone }.
    .fix = Faça os servidores que hospedam as duas zonas responderem à pergunta DS para { $name } a partir da zona { $zone }. Se só um resolvedor mostra isto, ele pergunta ao lado errado da delegação: pergunte a outro.

REFERRAL_WITH_DS = A prova de que não há DS lista um DS
    .plain = A resposta diz que { $name } não é assinado, mas o registro que deveria prová-lo diz que é.
    .expert = O registro da zona { $zone } em { $name } tem o bit DS, embora nenhum DS tenha vindo.
    .fix = Se { $name } deve ser assinado, sirva o DS dele em todos os servidores da zona { $zone }; se o DS foi removido de propósito, assine de novo a zona { $zone }, e não ponha o DS de volta. Se só um resolvedor mostra isto, ele pode estar guardando uma cópia antiga ou retendo o DS: pergunte a outro.

REFERRAL_WITHOUT_NS = A zona-mãe prova que não há delegação
    .plain = { $name } responde como se fosse uma zona própria, mas a zona-mãe prova que essa zona não existe.
    .expert = A negação validada da zona { $zone } não mostra nenhuma delegação em { $name } (não há o bit NS, ou uma lacuna cobre o nome), embora uma zona responda ali.
    .fix = Acrescente à zona { $zone } a delegação de { $name } (NS, e DS se for assinada), e assine de novo a zona { $zone }. Logo depois de uma mudança, ainda pode haver respostas antigas em caches.

STYPE_IN_BITMAP = A prova de que falta um registro lista o tipo dele
    .plain = A resposta diz que { $name } não tem registro { $rtype }, mas o registro NSEC ou NSEC3 que deveria prová-lo lista um.
    .expert = O registro da zona { $zone } em { $name } tem o bit de { $rtype } (ou de CNAME).
    .fix = Sirva { $name } { $rtype } em todos os servidores da zona { $zone }. Se o registro foi removido, assine a zona de novo.

NO_NSEC_MATCHING_SNAME = Nenhum NSEC corresponde ao nome
    .plain = A resposta diz que { $name } não tem esse registro, mas não veio o registro NSEC de { $name }, que o provaria.
    .expert = Nenhum NSEC validado da zona { $zone } corresponde a { $name } ou a um wildcard que pudesse responder por ele.
    .fix = Se { $name } existe, faça os servidores da zona { $zone } enviarem o NSEC desse nome com as respostas vazias.

NO_NSEC3_MATCHING_SNAME = Nenhum NSEC3 corresponde ao nome
    .plain = A resposta diz que { $name } não tem esse registro, mas não veio o registro NSEC3 de { $name }, que o provaria.
    .expert = Nenhum NSEC3 validado da zona { $zone } corresponde a { $name } ou a um wildcard que pudesse responder por ele.
    .fix = Faça os servidores da zona { $zone } enviarem, com as respostas vazias, o NSEC3 que corresponde a { $name }.

WILDCARD_EXPANSION_INVALID = Um wildcard respondeu, embora exista um nome mais próximo
    .plain = O wildcard { $wildcard } respondeu por { $name }, embora exista um nome mais próximo que impede isso.
    .expert = Zona { $zone }: o closest encloser de { $name } não é o pai de { $wildcard }.
    .fix = Faça os servidores da zona { $zone } pararem de responder por { $name } a partir de { $wildcard }: um nome que existe, ainda que só pelo que há abaixo dele, detém o wildcard. Ou dê a { $name } registros próprios.

WILDCARD_COVERED = Está provado que o wildcard que respondeu não existe
    .plain = O wildcard { $wildcard } respondeu por { $name }, mas a mesma resposta prova que { $wildcard } não existe.
    .expert = Um registro da zona { $zone } cobre { $wildcard }, a fonte de síntese (source of synthesis) para { $name }.
    .fix = Assine de novo a zona { $zone }, para que a cadeia NSEC ou NSEC3 concorde com os registros.

SNAME_COVERED = A resposta é NODATA, mas o que está provado é NXDOMAIN
    .plain = A resposta diz que { $name } existe sem esse registro, mas a prova diz que ele não existe de forma alguma.
    .expert = NODATA para { $name }, mas um registro da zona { $zone } o cobre e nenhum wildcard corresponde: isso é prova de NXDOMAIN.
    .fix = Faça os servidores da zona { $zone } responderem NXDOMAIN para { $name }, ou assine de novo se o nome existe.

EXISTING_NAME_COVERED = Um NSEC ou NSEC3 nega um nome que tem registros assinados
    .plain = Um registro NSEC ou NSEC3 diz que { $name } não existe, embora a zona { $zone } tenha dado registros assinados dele.
    .expert = Um registro da zona { $zone } cobre { $name }, que tem um RRset assinado em outra resposta.
    .fix = Faça todos os servidores da zona { $zone } servirem a mesma versão dela. Se a cadeia NSEC ou NSEC3 estiver incompleta, assine de novo. Depois de uma mudança, um cache pode mostrar isto por algum tempo. Se a zona é assinada ao responder (balanceador de carga, assinatura on-line), faça com que uma negação liste todos os tipos que o nome tem, inclusive os que vêm de um wildcard: do contrário, resolvedores que reutilizam essas provas (RFC 8198) podem deixar de responder pelo nome { $name }.

EXISTING_TYPE_NOT_IN_BITMAP = Um NSEC ou NSEC3 omite um tipo que existe
    .plain = O registro NSEC ou NSEC3 de { $name } não lista { $rtype }, embora a zona { $zone } tenha dado um registro assinado desse tipo.
    .expert = O registro da zona { $zone } em { $name } não tem o bit de { $rtype }, do qual veio um RRset assinado em outra resposta.
    .fix = Faça todos os servidores da zona { $zone } servirem a mesma versão dela, e assine de novo. Depois de uma mudança, um cache pode mostrar isto por algum tempo. Se a zona é assinada ao responder (balanceador de carga, assinatura on-line), faça com que uma negação liste todos os tipos que o nome tem, inclusive os que vêm de um wildcard: do contrário, resolvedores que reutilizam essas provas (RFC 8198) podem deixar de responder pelo nome { $name }.

LAST_NSEC_NEXT_NOT_ZONE = O último NSEC não leva de volta ao ápice da zona
    .plain = O último registro NSEC da zona { $zone } precisa levar de volta ao primeiro nome da zona, mas este leva ao nome { $next }.
    .expert = NSEC em { $owner }: o próximo nome { $next } vem antes dele na ordem e não é o ápice da zona { $zone }.
    .fix = Assine de novo a zona { $zone } com uma cadeia NSEC completa.

NSEC_NEXT_OUTSIDE_ZONE = Um NSEC leva a um nome fora da zona
    .plain = Um registro NSEC da zona { $zone } leva a { $next }, que não pertence à zona.
    .expert = NSEC em { $owner }: o próximo nome { $next } fica fora da zona { $zone }.
    .fix = Assine de novo a zona { $zone }; a cadeia NSEC precisa ficar dentro da zona.

UNSUPPORTED_NSEC3_ALGORITHM = O NSEC3 tem um algoritmo de hash desconhecido
    .plain = A zona { $zone } passa os nomes dos registros NSEC3 por um algoritmo de hash que não está definido.
    .expert = Os registros NSEC3 da zona { $zone } têm o algoritmo de hash { $algorithm }; só o 1 (SHA-1) está definido.
    .fix = Assine a zona { $zone } com o algoritmo de hash NSEC3 1, sem salt e sem iterações, ou com NSEC.

NSEC3_PARAMETERS_MIXED = Os registros NSEC3 têm parâmetros diferentes
    .plain = Os registros NSEC3 da prova vêm de cadeias diferentes da zona { $zone } e não podem ser usados juntos.
    .expert = Os registros NSEC3 de uma mesma resposta da zona { $zone } diferem em algoritmo, iterações ou salt.
    .fix = Faça todos os servidores da zona { $zone } usarem uma só cadeia NSEC3; remova a antiga assim que o NSEC3PARAM indicar a nova.

NSEC3_ITERATIONS_TOO_HIGH = O NSEC3 tem iterações demais
    .plain = Conferir os registros NSEC3 da zona { $zone } exige tanto cálculo que os validadores deixam de fazê-lo: tratam a zona como não assinada, ou recusam as respostas dela.
    .expert = NSEC3 da zona { $zone }: iterações adicionais { $iterations }; esta página aceita no máximo { $most }, alguns resolvedores menos, e a RFC 9276 pede 0.
    .fix = Ponha em 0 as iterações NSEC3 da zona { $zone } e assine de novo.

NONZERO_NSEC3_ITERATION_COUNT = O NSEC3 tem iterações, embora não devesse ter nenhuma
    .plain = Conferir os registros NSEC3 da zona { $zone } exige mais cálculo do que o necessário.
    .expert = O número de iterações dos registros NSEC3 da zona { $zone } é { $iterations }; tem de ser 0.
    .fix = Ponha em 0 as iterações NSEC3 da zona { $zone } e assine de novo.

NONEMPTY_NSEC3_SALT = O NSEC3 tem um salt, embora não devesse ter nenhum
    .plain = A zona { $zone } acrescenta aos hashes dos registros NSEC3 um salt que não traz mais segurança.
    .expert = O NSEC3 da zona { $zone } tem o salt { $salt }; não se deveria usar nenhum.
    .fix = Na próxima assinatura, ponha um salt NSEC3 vazio na zona { $zone }.

INVALID_NSEC3_OWNER_NAME = O nome (owner) de um NSEC3 não é um hash
    .plain = Um registro NSEC3 da zona { $zone } tem um nome que não é um hash.
    .expert = NSEC3 em { $owner }: o nome (owner) não é um hash em base32hex, um rótulo abaixo da zona { $zone }.
    .fix = Assine de novo a zona { $zone } com um software que suporte NSEC3.

INVALID_NSEC3_HASH = Um hash em um NSEC3 tem o tamanho errado
    .plain = Um registro NSEC3 da zona { $zone } contém um hash de tamanho impossível.
    .expert = NSEC3 em { $owner } da zona { $zone }: um hash de { $octets } octetos em vez de 20.
    .fix = Assine de novo a zona { $zone } com um software que suporte NSEC3.

NSEC_FROM_PARENT = A prova termina em uma delegação ou um DNAME acima do nome
    .plain = O registro que veio é de uma delegação ou de um DNAME, e não diz nada sobre { $name }, que fica abaixo.
    .expert = O registro da zona { $zone } em { $owner } é do lado da zona-mãe em uma delegação, ou fica em um DNAME: ele não pode negar { $name }.
    .fix = Se só um resolvedor mostra isto, pergunte a outro. Se todos mostram, examine a delegação ou o DNAME em { $owner }: um servidor que também tem a zona { $owner } deve responder a partir dessa zona, e os outros devem remeter a ela.

## Responses

MISSING_NSEC_FOR_NXDOMAIN = Falta a prova de que o nome não existe
    .plain = A resposta diz que { $name } não existe, mas não veio com ela nenhuma prova disso da zona { $zone }.
    .expert = NXDOMAIN para { $name } sem NSEC ou NSEC3 validado da zona { $zone }.
    .fix = Faça os servidores da zona { $zone } enviarem registros NSEC ou NSEC3 com NXDOMAIN; se só um resolvedor os omite, pergunte a outro.

MISSING_NSEC_FOR_NODATA = Falta a prova de que o registro não existe
    .plain = A resposta diz que { $name } não tem registro { $rtype }, mas não veio com ela nenhuma prova disso da zona { $zone }.
    .expert = NODATA para { $name } { $rtype } sem NSEC ou NSEC3 validado da zona { $zone }.
    .fix = Faça os servidores da zona { $zone } enviarem registros NSEC ou NSEC3 com as respostas vazias; se só um resolvedor os omite, pergunte a outro.

MISSING_NSEC_FOR_WILDCARD = Falta a prova de que o wildcard pode responder
    .plain = O wildcard { $wildcard } respondeu por { $name }, mas não veio nenhuma prova de que a zona { $zone } não tem um nome mais próximo.
    .expert = { $name } foi expandido a partir de { $wildcard } sem NSEC ou NSEC3 validado da zona { $zone }.
    .fix = Faça os servidores da zona { $zone } enviarem o NSEC ou NSEC3 que cobre { $name }; se só um resolvedor o omite, pergunte a outro.

MISSING_SOA_FOR_NXDOMAIN = O NXDOMAIN veio sem registro SOA
    .plain = Na resposta de que { $name } não existe, falta o registro SOA, que diz por quanto tempo ela pode ser guardada em cache.
    .expert = NXDOMAIN para { $name } sem SOA na seção Authority.
    .fix = Pergunte a outro resolvedor: este pode ter omitido o SOA, ou criado ele mesmo a resposta. Se todos mostrarem o mesmo, são os servidores da zona que o omitem.

MISSING_SOA_FOR_NODATA = O NODATA veio sem registro SOA
    .plain = Na resposta de que { $name } não tem registro { $rtype }, falta o registro SOA, que diz por quanto tempo ela pode ser guardada em cache.
    .expert = NODATA para { $name } { $rtype } sem SOA na seção Authority.
    .fix = Pergunte a outro resolvedor: este pode ter omitido o SOA, ou criado ele mesmo a resposta. Se todos mostrarem o mesmo, são os servidores da zona que o omitem.

SOA_NOT_OWNER_FOR_NXDOMAIN = O NXDOMAIN veio com o registro SOA de outra zona
    .plain = A resposta de que { $name } não existe traz o registro SOA da zona { $soa }, que não contém esse nome.
    .expert = NXDOMAIN para { $name } com o SOA da zona { $soa }.
    .fix = Pergunte a outro resolvedor: filtros respondem com um SOA próprio. Se todos mostrarem o mesmo, são os servidores da zona que enviam um SOA errado.

SOA_NOT_OWNER_FOR_NODATA = O NODATA veio com o registro SOA de outra zona
    .plain = A resposta de que { $name } não tem registro { $rtype } traz o registro SOA da zona { $soa }, que não contém esse nome.
    .expert = NODATA para { $name } { $rtype } com o SOA da zona { $soa }.
    .fix = Pergunte a outro resolvedor: filtros respondem com um SOA próprio. Se todos mostrarem o mesmo, são os servidores da zona que enviam um SOA errado.

INCONSISTENT_NXDOMAIN = As respostas divergem sobre se o nome existe
    .plain = Uma resposta diz que { $name } não existe, outra diz que existe.
    .expert = { $name }: NXDOMAIN para { $denied }, NOERROR para { $given }.
    .fix = Faça todos os servidores servirem a mesma versão da zona; responda NXDOMAIN só para nomes que não têm registro nenhum, nem nada abaixo deles.

INCONSISTENT_NXDOMAIN_ANCESTOR = A resposta é NXDOMAIN, mas existe um nome abaixo
    .plain = A resposta diz que { $name } não existe, embora exista { $below }, que fica abaixo dele.
    .expert = NXDOMAIN para { $name }, NOERROR para { $below }: resolvedores que aplicam o NXDOMAIN a todos os nomes abaixo perdem { $below }.
    .fix = Faça os servidores da zona responderem NOERROR para { $name }, um nome vazio com outros abaixo (empty non-terminal).

NXDOMAIN_FOR_EXISTING_NAME = A resposta é NXDOMAIN, mas o que está provado é NODATA
    .plain = A resposta diz que { $name } não existe; a prova da zona { $zone } diz que existe, só que sem esse registro.
    .expert = NXDOMAIN para { $name }, mas os registros da zona { $zone } provam NODATA (talvez um empty non-terminal).
    .fix = Faça os servidores da zona { $zone } responderem NOERROR para { $name }.

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = O resolvedor não repassa nenhuma assinatura
    .plain = Nenhuma resposta veio com assinatura alguma, de modo que nada pode ser conferido: este resolvedor não repassa as assinaturas.
    .expert = Nenhum RRSIG em nenhuma resposta (o primeiro a faltar foi sobre { $owner } { $rtype }): em algum ponto do caminho, o bit DO não é respeitado.
    .fix = Escolha outro resolvedor, que repasse os registros DNSSEC.

LOSSY_FORMAT = O JSON do resolvedor pode diferir do que foi assinado
    .plain = O resolvedor envia os registros como texto, e algo pode ter se perdido nesse texto. Por isso a assinatura sobre o nome { $owner } não prova nada, nem a favor nem contra.
    .expert = { $owner } { $rtype }: a forma em JSON pode não reproduzir os octetos que foram assinados.
    .fix = Pergunte de novo em formato binário (wire format, RFC 8484), ou escolha outro resolvedor.

RESPONSE_WITHOUT_AUTHORITY = Falta a seção Authority no JSON do resolvedor
    .plain = A prova de que o nome { $owner } não tem tais registros estaria na seção Authority, mas o JSON do resolvedor a omite.
    .expert = { $owner } { $rtype }: o JSON não tem a seção Authority, onde estariam os registros NSEC ou NSEC3.
    .fix = Pergunte de novo em formato binário (wire format, RFC 8484), ou escolha outro resolvedor.

UNREADABLE_RECORD = Um registro não pode ser lido
    .plain = Um registro do nome { $owner } veio em uma forma que não pode ser lida.
    .expert = { $owner } { $rtype }: a resposta tem um registro cujo RDATA não pode ser interpretado, ou nada que responda.
    .fix = Pergunte de novo em formato binário (wire format), ou escolha outro resolvedor.

TYPE_NEVER_SIGNED = Registros deste tipo nunca são assinados
    .plain = Registros do tipo { $rtype } nunca levam assinaturas, de modo que não há nada a provar sobre { $name }.
    .expert = { $rtype } em { $name } é um tipo que as zonas não assinam.
    .fix = Pergunte por outro tipo, por exemplo A ou AAAA.

## Unsigned zones

INSECURE_DELEGATION = A zona não é assinada
    .plain = A zona { $parent } prova que não tem nenhum DS para a zona { $zone }. Os registros da zona { $zone } podem estar certos, mas ninguém pode conferi-los.
    .expert = A zona { $parent } prova que não há DS para a zona { $zone }; a delegação não é protegida (insecure).
    .fix = Se a zona { $zone } é sua: ative o DNSSEC onde o DNS dela está hospedado, e depois peça que o registro DS seja publicado na zona { $parent }.

SIGNED_WITHOUT_DS = A zona é assinada, mas não tem DS
    .plain = A zona { $zone } tem chaves e assinaturas, mas a zona { $parent } não tem DS para ela, então elas não provam nada.
    .expert = A zona { $zone } tem um RRset DNSKEY, e a zona { $parent } prova que não há DS.

INSECURE_OPT_OUT = Não se pode excluir uma zona não assinada (opt-out do NSEC3)
    .plain = { $answer ->
        [denied] A zona { $parent } diz que o nome { $name } não existe. Ela não consegue provar isso aqui, porque os registros NSEC3 dela deixam de fora os nomes não assinados; confira primeiro a grafia.
        [wildcard] A resposta para { $name } é assinada, e a zona { $parent } a dá para todo nome que não tem. Mas os registros NSEC3 dela deixam de fora os nomes não assinados, então ninguém pode conferir que { $name } não é um deles.
       *[given] Os registros NSEC3 da zona { $parent } deixam de fora os nomes não assinados. { $name } pode ser um deles ou ficar abaixo de um, então ninguém pode conferi-lo.
    }
    .expert = { $answer ->
        [denied] NXDOMAIN; { $name } fica em um intervalo de opt-out da zona { $parent }, onde poderia haver uma delegação não assinada: a resposta não é segura (RFC 5155 9.2).
        [wildcard] A resposta do wildcard confere; o NSEC3 que cobre { $name } tem a flag Opt-Out, e pode esconder uma delegação não assinada (RFC 5155 9.2).
       *[given] { $name } fica em um intervalo de opt-out da zona { $parent }: pode haver ali uma delegação não assinada.
    }
    .fix = { $answer ->
        [denied] Se você digitou o nome errado, corrija-o. Se { $name } deveria existir, registre-o, ou veja se o registro dele venceu.
        [wildcard] Assine a zona { $parent } sem opt-out.
       *[given] Se a zona é sua: ative o DNSSEC onde o DNS dela está hospedado, e depois peça que o registro DS seja publicado na zona { $parent }.
    }

## What a zone asks of its parent

CDS_INCONSISTENT_WITH_DS = O CDS não corresponde ao DS
    .plain = Os registros DS que a zona { $zone } pede à zona-mãe não são os que esta tem.
    .expert = O RRset CDS da zona { $zone } não é igual ao RRset DS dela.

CDNSKEY_INCONSISTENT_WITH_DS = O CDNSKEY não corresponde ao DS
    .plain = A zona { $zone } pede à zona-mãe registros DS de chaves diferentes das que o DS atual indica.
    .expert = As chaves no RRset CDNSKEY da zona { $zone } não são as que o RRset DS dela cobre.

CDNSKEY_INCONSISTENT_WITH_CDS = O CDNSKEY e o CDS indicam chaves diferentes
    .plain = A zona { $zone } pede à zona-mãe duas coisas diferentes ao mesmo tempo.
    .expert = Os RRsets CDNSKEY e CDS da zona { $zone } indicam chaves diferentes.
    .fix = Publique CDS e CDNSKEY da zona { $zone } para as mesmas chaves.

CDS_SIGNER_INVALID = O CDS não é assinado por uma chave que o DS indique
    .plain = O pedido da zona { $zone } por novos registros DS não foi assinado por uma chave que um DS na zona-mãe indique.
    .expert = O RRset CDS da zona { $zone } não é assinado por uma chave que o RRset DS dela cubra.
    .fix = Assine o RRset CDS da zona { $zone } com a chave que o DS atual indica.

CDNSKEY_SIGNER_INVALID = O CDNSKEY não é assinado por uma chave que o DS indique
    .plain = O pedido da zona { $zone } por registros DS de novas chaves não foi assinado por uma chave que um DS na zona-mãe indique.
    .expert = O RRset CDNSKEY da zona { $zone } não é assinado por uma chave que o RRset DS dela cubra.
    .fix = Assine o RRset CDNSKEY da zona { $zone } com a chave que o DS atual indica.

CDS_INCORRECT_DELETE_VALUES = O CDS que pede a remoção do DS tem valores errados
    .plain = A zona { $zone } parece pedir que seus registros DS sejam removidos, mas não com os valores que significam isso.
    .expert = Um CDS da zona { $zone } tem algoritmo 0 e valores diferentes de 0 0 0 00.
    .fix = Retire o registro. Só se a zona { $zone } deve ficar sem assinatura, de modo que ninguém mais possa conferi-la, ponha este no lugar dele, e continue assinando até que o DS tenha sumido e o TTL dele tenha passado: { $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = O CDNSKEY que pede a remoção do DS tem valores errados
    .plain = A zona { $zone } parece pedir que seus registros DS sejam removidos, mas não com os valores que significam isso.
    .expert = Um CDNSKEY da zona { $zone } tem algoritmo 0 e valores diferentes de 0 3 0 AA==.
    .fix = Retire o registro. Só se a zona { $zone } deve ficar sem assinatura, de modo que ninguém mais possa conferi-la, ponha este no lugar dele, e continue assinando até que o DS tenha sumido e o TTL dele tenha passado: { $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = Os CDS pedem a remoção do DS e algo mais
    .plain = A zona { $zone } pede ao mesmo tempo a remoção de seus registros DS e registros DS novos.
    .expert = O RRset CDS da zona { $zone } contém um pedido de remoção ao lado de outros registros CDS.
    .fix = Retire o CDS de remoção da zona { $zone }. Sozinho, sem os outros, ele deixaria a zona { $zone } sem assinatura.

CDNSKEY_DELETE_MULTIPLE_RECORDS = Os CDNSKEY pedem a remoção do DS e algo mais
    .plain = A zona { $zone } pede ao mesmo tempo a remoção de seus registros DS e registros DS de novas chaves.
    .expert = O RRset CDNSKEY da zona { $zone } contém um pedido de remoção ao lado de outros registros CDNSKEY.
    .fix = Retire o CDNSKEY de remoção da zona { $zone }. Sozinho, sem os outros, ele deixaria a zona { $zone } sem assinatura.

## Aliases

DNAME_NO_CNAME = Falta o CNAME que o DNAME gera
    .plain = Um DNAME redireciona todos os nomes abaixo de { $dname }, mas falta o CNAME para { $name }.
    .expert = O DNAME em { $dname } veio sem o CNAME em { $name } que ele gera.
    .fix = Faça os servidores acrescentarem o CNAME sintetizado, para os resolvedores que não suportam DNAME.

DNAME_TARGET_MISMATCH = O CNAME não é o que o DNAME gera
    .plain = Pelo DNAME, { $name } leva a { $expected }; o CNAME diz { $target }.
    .expert = CNAME em { $name }: o destino { $target } não é o que o DNAME gera, { $expected }.
    .fix = Faça os servidores gerarem o CNAME a partir do DNAME. Se só um resolvedor mostra isto, desconfie do resolvedor.

DNAME_TARGET_TOO_LONG = O DNAME gera um nome longo demais
    .plain = Pelo DNAME em { $dname }, { $name } leva a um nome mais longo do que o DNS permite.
    .expert = A substituição pelo DNAME em { $dname } faz de { $name } um nome de mais de 255 octetos.
    .fix = Escolha um destino mais curto para o DNAME em { $dname }.

DNAME_TTL_ZERO = O CNAME gerado por um DNAME tem TTL 0
    .plain = O CNAME que o DNAME de { $dname } gera para { $name } não pode ser guardado em cache.
    .expert = O CNAME em { $name } sintetizado a partir do DNAME em { $dname } tem TTL 0.
    .fix = Faça os servidores darem ao CNAME sintetizado o TTL do DNAME.

DNAME_TTL_MISMATCH = O CNAME e o DNAME dele têm TTLs diferentes
    .plain = O CNAME para { $name } pode ser guardado por um tempo diferente do DNAME de { $dname }, do qual ele é feito.
    .expert = O CNAME em { $name } tem TTL { $ttl }, o DNAME em { $dname } tem { $expected }.
    .fix = Faça os servidores darem ao CNAME sintetizado o TTL do DNAME.

CNAME_LOOP = Os aliases formam um laço
    .plain = O alias { $name } leva a { $target }, por onde a cadeia já passou, então a cadeia nunca termina.
    .expert = O alias em { $name } leva de volta a { $target }.
    .fix = Quebre o laço: tire o alias de um dos nomes, e dê a esse nome os registros (como A e AAAA) que ele deveria ter.

CNAME_CHAIN_TOO_LONG = A cadeia de aliases é longa demais
    .plain = A cadeia de aliases foi de nome em nome mais de { $most } vezes, e em { $name } ainda continua.
    .expert = Mais de { $most } aliases seguidos, o último em { $name }.
    .fix = Faça { $name } e os anteriores levarem diretamente ao último nome.

CNAME_WITH_OTHER_DATA = O nome tem um CNAME e também outros registros
    .plain = { $name } é um alias (CNAME) de outro nome, e não pode ter outros registros; mas tem também { $rtype }.
    .expert = { $name } tem um CNAME e { $rtype }: as respostas dependem do que um cache viu primeiro.
    .fix = { $rtype ->
        [NS] No ápice de uma zona não é permitido um CNAME. Se o CNAME está na própria zona { $name }: remova-o, deixe NS e SOA, e dê endereços ao nome, ou use o que o provedor de DNS oferece no lugar de um alias (ALIAS, ANAME, flattening). Se está na zona-mãe: peça que essa zona substitua o CNAME pela delegação (NS), ou mantenha o CNAME e abra mão da zona { $name }.
       *[other] Remova ou o CNAME em { $name }, ou os registros { $rtype } dele.
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = A âncora de confiança não corresponde a nenhuma chave que assine as chaves
    .plain = A âncora de confiança desta página para a zona { $zone } é uma chave que a zona { $zone } não publica, ou com a qual não assina suas chaves.
    .expert = Nenhum DNSKEY da zona { $zone } que assine o RRset DNSKEY dela corresponde a uma âncora de confiança; a chave procurada foi { $key_tag }.
    .fix = Compare a âncora de confiança da zona { $zone } com o que o titular dela publica (no caso da raiz: a IANA). Se a âncora estiver certa, escolha outro resolvedor: o que veio não são as verdadeiras chaves da zona { $zone }.

TRUST_ANCHOR_REVOKED = A chave da âncora de confiança está revogada
    .plain = O titular da zona { $zone } revogou a chave que esta página usa como âncora de confiança.
    .expert = DNSKEY { $key_tag } da zona { $zone } corresponde a uma âncora de confiança e tem o bit REVOKE ligado.
    .fix = Substitua a chave { $key_tag } pela nova âncora de confiança que o titular da zona { $zone } publica.

NO_TRUST_ANCHOR = Não há âncora de confiança para este nome
    .plain = Não há âncora de confiança para o nome { $name }, de modo que nada sobre esse nome pode ser conferido.
    .expert = Nenhuma âncora de confiança no nome { $name } ou acima dele.
    .fix = Use as âncoras de confiança da raiz, ou forneça uma para o nome { $name }.

## Limits on work

TOO_MANY_RRSIGS = Há assinaturas demais sobre um mesmo RRset
    .plain = O nome { $owner } traz tantas assinaturas que conferir todas manteria este dispositivo ocupado; a página parou.
    .expert = Seriam necessárias mais de { $most } verificações de assinatura sobre { $owner } { $rtype } da zona { $zone } (CVE-2023-50387).
    .fix = Sirva poucas assinaturas para cada RRset da zona { $zone }, uma para cada chave que o assina.

TOO_MANY_SIGNATURE_CHECKS = A resposta exige conferir assinaturas demais
    .plain = A resposta exige conferir tantas assinaturas que a página parou no nome { $owner }.
    .expert = Seriam necessárias mais de { $most } verificações de assinatura, a próxima sobre { $owner } { $rtype } da zona { $zone } (CVE-2023-50387).
    .fix = Sirva menos assinaturas e menos chaves com key tags iguais na zona { $zone }.

TOO_MANY_COLLIDING_KEYS = Chaves demais têm a mesma key tag
    .plain = A zona { $zone } tem tantas chaves com a mesma key tag que a página parou de experimentá-las.
    .expert = Mais de { $most } DNSKEYs da zona { $zone } têm em comum a key tag e o algoritmo (CVE-2023-50387).
    .fix = Deixe o DS da zona { $zone } como está. Das chaves com a mesma key tag, retire da zona { $zone } as que nenhum DS indica e de que nenhuma assinatura precisa. Mude a que o DS indica só por uma troca de chaves comum: acrescente a chave nova, faça com que o DS dela seja publicado e apareça, espere até que o TTL do DS antigo tenha passado; só então retire o DS antigo e a chave antiga.

TOO_MANY_NSEC3_HASHES = A prova exige hashes NSEC3 demais
    .plain = Conferir os registros NSEC3 da zona { $zone } exige tanto cálculo que a página parou.
    .expert = Seriam necessários mais de { $most } hashes NSEC3 para a zona { $zone } (CVE-2023-50868).
    .fix = Assine a zona { $zone } com uma só cadeia NSEC3 sem iterações, ou com NSEC.

TOO_MUCH_TO_CHECK = A resposta é grande demais para ser conferida
    .plain = Vieram tantos dados para o nome { $owner } que conferir tudo deixaria este dispositivo ocupado; a página parou.
    .expert = { $owner } { $rtype } da zona { $zone }: o limite de passos ou de octetos de uma validação foi atingido (CVE-2023-50387).
    .fix = Sirva menos registros e assinaturas, e menores, para o nome { $owner }. Se você não opera a zona { $zone }, pergunte a outro resolvedor: alguém no caminho pode ter acrescentado algo à resposta.

## The way to the resolver

OFFLINE = Este dispositivo está sem conexão de rede
    .plain = Este dispositivo está sem conexão, por isso não foi possível perguntar pelo nome { $owner }.
    .expert = { $owner } { $rtype }: o navegador informa que não há rede.
    .fix = Conecte-se a uma rede e tente de novo.

NETWORK_ERROR = Não se consegue chegar ao resolvedor
    .plain = A pergunta pelo nome { $owner } não chegou ao resolvedor.
    .expert = { $owner } { $rtype }: a requisição falhou (nome, conexão, CORS, ou uma extensão que a bloqueia).
    .fix = Escolha outro resolvedor, ou permita que esta página chegue até ele; algumas redes e extensões bloqueiam DNS sobre HTTPS.

TIMEOUT = O resolvedor não responde
    .plain = O resolvedor demorou demais para responder pelo nome { $owner }.
    .expert = { $owner } { $rtype }: nenhuma resposta em { $after } ms.
    .fix = Tente de novo, ou escolha outro resolvedor.

HTTP_ERROR = O resolvedor rejeita a pergunta com um erro HTTP
    .plain = O servidor web do resolvedor não aceitou a pergunta pelo nome { $owner }.
    .expert = { $owner } { $rtype }: status HTTP { $status }.
    .fix = Espere um pouco e tente de novo, ou escolha outro resolvedor.

RESPONSE_NOT_JSON = A resposta do resolvedor não é JSON de DNS
    .plain = O que veio para o nome { $owner } não é a resposta de um resolvedor DNS.
    .expert = { $owner } { $rtype }: não é o JSON de uma resposta DNS ({ $detail }).
    .fix = Escolha outro resolvedor. A página de login de uma rede também pode responder no lugar dele.

RESPONSE_NOT_DNS = A resposta do resolvedor não é uma mensagem DNS
    .plain = O que veio para o nome { $owner } não é a resposta de um resolvedor DNS.
    .expert = { $owner } { $rtype }: não é uma mensagem DNS.
    .fix = Escolha outro resolvedor. A página de login de uma rede também pode responder no lugar dele.

RESPONSE_TO_OTHER_QUESTION = A resposta é de outra pergunta
    .plain = O que veio para o nome { $owner } responde a uma pergunta que esta página não fez, então a página o deixou de lado.
    .expert = { $owner } { $rtype }: a pergunta que consta na resposta é outra.
    .fix = Escolha outro resolvedor. Uma rede que responde no lugar do resolvedor também pode ser a causa.

TOO_MANY_QUESTIONS = A verificação exige perguntas demais
    .plain = O nome exige mais perguntas do que a página faz, e o nome { $owner } ficou de fora.
    .expert = { $owner } { $rtype } não foi consultado: chegou-se ao limite de perguntas.
    .fix = Pergunte só pelo último nome da cadeia de aliases, ou por um nome com menos rótulos.

NOT_CAPTURED = Falta uma resposta no caso gravado
    .plain = O caso gravado não contém a resposta para o nome { $owner }.
    .expert = { $owner } { $rtype } não tem resposta na captura.
    .fix = Grave o caso de novo, ou confira o nome ao vivo.

RESOLVER_SERVFAIL = O resolvedor informa uma falha (SERVFAIL)
    .plain = { $reason ->
        [dnssec] O resolvedor conferiu por conta própria as assinaturas sobre o nome { $owner }, embora lhe tenham pedido que não o fizesse; ele diz que não são válidas, e retém a resposta.
        [unchecked] O resolvedor não conseguiu conferir por conta própria o nome { $owner }, e não dá resposta.
        [stale] O resolvedor só tem uma resposta antiga para o nome { $owner }, e não a devolve.
        [filtered] O resolvedor diz que retém a resposta para o nome { $owner }.
        [not-ready] O resolvedor não estava pronto para responder pelo nome { $owner }, ou repete um erro de há pouco.
        [unreachable] O resolvedor não conseguiu alcançar os servidores do nome { $owner }, ou o que eles lhe deram não serviu.
        [refusing] O resolvedor não responde a perguntas como esta sobre o nome { $owner }.
        [other] O resolvedor não conseguiu encontrar uma resposta para o nome { $owner }; o que ele diz a respeito está mais abaixo.
       *[none] O resolvedor não conseguiu encontrar uma resposta para o nome { $owner }, e não diz por quê.
    }
    .expert = { $owner } { $rtype }: SERVFAIL com a verificação desativada (CD). { $said }
    .fix = { $reason ->
        [dnssec] Escolha um resolvedor que entregue os registros quando lhe pedem que deixe a verificação com você: assim esta página pode mostrar o que está errado.
        [unchecked] Escolha outro resolvedor.
        [stale] Espere um pouco, ou escolha outro resolvedor.
        [filtered] Escolha outro resolvedor, que não filtre.
        [not-ready] Espere um minuto e tente de novo.
        [unreachable] Tente outro resolvedor. Se todos falharem, os servidores da zona estão fora do ar ou não respondem por ela (lame): avise o titular.
        [refusing] Escolha outro resolvedor.
       *[none] Tente outro resolvedor. Se todos falharem, avise o titular do nome de que os servidores dele podem estar fora do ar.
    }

RESOLVER_REFUSED = O resolvedor se recusa a responder
    .plain = O resolvedor se recusou a responder pelo nome { $owner }.
    .expert = { $owner } { $rtype }: REFUSED. { $said }
    .fix = Escolha outro resolvedor; este pode filtrar, limitar quanto se pergunta, ou só atender outras redes.

FORMERR = O resolvedor não entende a pergunta
    .plain = O resolvedor não entendeu a pergunta pelo nome { $owner }.
    .expert = { $owner } { $rtype }: FORMERR. { $said }
    .fix = Escolha outro resolvedor.

RESOLVER_NOTIMP = O resolvedor não aceita este tipo de pergunta
    .plain = O resolvedor não responde a perguntas deste tipo sobre o nome { $owner }.
    .expert = { $owner } { $rtype }: NOTIMP. { $said }
    .fix = Escolha outro resolvedor, ou pergunte por outro tipo.

INVALID_RCODE = O resolvedor responde com um código inesperado
    .plain = O resolvedor respondeu pelo nome { $owner } com um código que não é resposta.
    .expert = { $owner } { $rtype }: RCODE { $rcode }. { $said }
    .fix = Escolha outro resolvedor.

TRUNCATED = A resposta veio cortada
    .plain = A resposta para o nome { $owner } veio cortada, então pode faltar algo.
    .expert = { $owner } { $rtype }: o bit TC está ligado.
    .fix = Pergunte de novo, em formato binário (wire format) se o resolvedor oferecer, ou escolha outro resolvedor.

RESOLVER_FILTERED = O resolvedor bloqueia ou filtra o nome
    .plain = O próprio resolvedor diz que não deu a resposta verdadeira para o nome { $owner }: ele bloqueia ou filtra este nome.
    .expert = { $owner } { $rtype }: erro DNS estendido (EDE) de um filtro. { $said }
    .fix = Escolha outro resolvedor, que não filtre.

RESOLVER_STALE_ANSWER = O resolvedor dá uma resposta desatualizada
    .plain = O próprio resolvedor diz que não conseguiu obter uma resposta nova para o nome { $owner }, e que deu uma antiga do seu cache.
    .expert = { $owner } { $rtype }: erro DNS estendido (EDE) de uma resposta obsoleta (RFC 8767). { $said }
    .fix = Pergunte a outro resolvedor, ou de novo mais tarde; o que está errado na cópia antiga pode já ter sido consertado há muito tempo.

RESOLVER_REMARK = O resolvedor acrescentou uma observação à resposta
    .plain = { $reason ->
        [dnssec] O resolvedor diz que, pela verificação dele, há algo errado com as assinaturas sobre o nome { $owner }. Esta página se guia pelos registros.
        [unchecked] O resolvedor diz que não conseguiu conferir por conta própria o nome { $owner }. Esta página se guia pelos registros.
        [not-ready] O resolvedor diz que não estava pronto, ou que repete um erro anterior, para o nome { $owner }.
        [unreachable] O resolvedor diz que teve problemas com os servidores do nome { $owner }.
        [refusing] O resolvedor diz que não atende a esse tipo de pergunta sobre o nome { $owner }.
       *[other] O resolvedor acrescentou uma observação à resposta para o nome { $owner }.
    }
    .expert = { $owner } { $rtype }: { $said }
    .fix = Se a resposta parecer errada, pergunte também a outro resolvedor.

ANSWER_BLOCKED = O resolvedor ou a rede parece bloquear o nome
    .plain = A resposta para o nome { $owner } é { $address }, um endereço que não leva a lugar nenhum na internet, e veio sem assinatura. É assim que resolvedores e redes respondem por nomes que bloqueiam.
    .expert = { $owner } { $rtype }: { $address } sem RRSIG. Não há nada a corrigir em nenhuma zona do caminho, nem no DS dela.
    .fix = Escolha um resolvedor que não filtre, ou peça que o nome seja tirado da lista de bloqueio daquele que você usa.

DNS64_ADDRESS = O endereço foi criado pela rede (DNS64)
    .plain = O endereço { $address } do nome { $owner } foi criado pela sua rede a partir de um endereço IPv4, por isso nenhuma zona pode tê-lo assinado.
    .expert = { $owner } AAAA: { $address } fica em um prefixo do DNS64 (64:ff9b::/96, RFC 6052 2.1; 64:ff9b:1::/48, RFC 8215), e não tem RRSIG.
    .fix = Não há nada errado com o nome. Para conferi-lo, pergunte a um resolvedor sem DNS64, ou pergunte por A, o endereço a partir do qual este foi criado.

ANSWER_FOR_DENIED_NAME = Veio uma resposta sem assinatura para um nome que não existe
    .plain = A zona { $zone } prova, com assinaturas, que { $owner } não existe. Então a resposta, que não tem assinatura, muito provavelmente foi colocada por alguém no caminho: o seu resolvedor ou a sua rede.
    .expert = { $owner } { $rtype } veio sem RRSIG, embora a negação assinada da zona { $zone } cubra o nome. A não ser que o nome tenha acabado de ser acrescentado sem assinatura, a zona não tem nada a consertar.
    .fix = Pergunte a um resolvedor de outra rede. Se você opera a zona { $zone } e acabou de acrescentar o nome, assine a zona de novo.

BARE_NEGATIVE_ANSWER = Veio uma resposta vazia sem SOA e sem prova
    .plain = Para o nome { $owner } não veio nada do que a zona dele enviaria, nem mesmo o registro SOA que toda zona põe em uma resposta vazia. Muito provavelmente, quem criou ou cortou essa resposta foi o seu resolvedor ou a sua rede.
    .expert = { $owner } { $rtype } (zona { $zone }): resposta negativa sem NSEC ou NSEC3 e sem o SOA de uma zona que contenha o nome. Um servidor de uma zona assinada que segue as regras não responde assim; nada aqui aponta contra as chaves ou o DS da zona.
    .fix = Escolha outro resolvedor ou outra rede; alguns respondem assim por nomes que bloqueiam. Se todos mostrarem o mesmo, avise quem opera a zona.

DNSKEY_LEFT_OUT = Faltam na resposta as chaves da zona
    .plain = { $reason ->
        [root] A resposta diz que a raiz não tem chaves. Mas a raiz tem, e é com elas que todo o DNSSEC começa. Muito provavelmente, quem criou ou mudou essa resposta foi o seu resolvedor ou a sua rede.
        [types] A resposta diz que a zona { $zone } não tem chaves, mas o registro NSEC ou NSEC3 da mesma resposta diz que tem. Muito provavelmente, quem mudou essa resposta foi o seu resolvedor ou a sua rede.
        [signs] A resposta diz que a zona { $zone } não tem chaves, mas vieram registros que a zona { $zone } assinou, e sem chaves ninguém assina. Muito provavelmente, quem criou ou mudou essa resposta foi o seu resolvedor ou a sua rede.
        [denied] A resposta diz que a zona { $zone } não tem chaves, e o registro NSEC ou NSEC3 contido nela diz o mesmo, mas esta página tem uma âncora de confiança para a zona { $zone }. Muito provavelmente, a zona não é mais assinada e a âncora de confiança é antiga; ou quem criou ou mudou essa resposta foi o seu resolvedor ou a sua rede.
       *[anchor] A resposta diz que a zona { $zone } não tem chaves, mas esta página tem uma âncora de confiança para a zona { $zone }. Muito provavelmente, quem criou ou mudou essa resposta foi o seu resolvedor ou a sua rede; ou a zona não é mais assinada.
    }
    .expert = DNSKEY da zona { $zone }: resposta negativa, em contradição com { $reason ->
        [root] o que se sabe que a zona raiz publica
        [types] o mapa de tipos do ápice, na mesma resposta
        [signs] os RRSIG da zona { $zone } nas respostas
       *[anchor] a âncora de confiança
    }.
    .fix = { $reason ->
        [root] Escolha outro resolvedor ou outra rede: os servidores da raiz dão as chaves dela a todos.
        [denied] Se a zona { $zone } não é mais assinada, remova a âncora de confiança dela: fale com quem opera a zona. Se é assinada, escolha outro resolvedor ou outra rede.
       *[other] Escolha outro resolvedor ou outra rede. Se todos mostrarem o mesmo, avise quem opera a zona { $zone }: os servidores dela precisam dar o RRset DNSKEY.
    }

SPECIAL_NAME = Nenhuma zona pública responde por este nome
    .plain = { $name } é um daqueles nomes pelos quais os próprios resolvedores e redes respondem. O que dizem dele não tem assinatura, e não pode ser conferido.
    .expert = { $name }: reservado por { $source }; a resposta foi feita pelo resolvedor ou pela rede. Nenhuma zona acima tem algo a consertar.
    .fix = Nada está quebrado. Se a resposta estiver errada, fale com quem opera a sua rede.

DEVICE_CLOCK_SUSPECT = O relógio deste dispositivo parece estar errado
    .plain = Pelo relógio deste dispositivo ({ $now }), nenhuma assinatura de zona nenhuma é válida. É mais provável que o relógio esteja errado.
    .expert = Todas as assinaturas de { $zones } zonas ficam do mesmo lado de { $now }.
