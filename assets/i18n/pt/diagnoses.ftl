# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = Assinado pela zona errada
    .plain = O selo sobre os registros do nome { $owner } diz que quem selou foi a zona { $signer }, mas só a zona { $zone } pode selá-los.
    .expert = RRSIG sobre { $owner } { $rtype }: o signatário { $signer } não é a zona { $zone }, que contém o RRset.
    .fix = Assine { $owner } { $rtype } com as chaves da zona { $zone }, e procure uma delegação que falte ou que tenha ficado para trás.

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = Assinatura feita para um nome mais longo
    .plain = O selo foi feito para um nome com mais partes do que o nome { $owner } tem, por isso não pode ser dele.
    .expert = RRSIG sobre { $owner } { $rtype }: o campo Labels é { $labels }, o nome (owner) tem { $owner_labels }.
    .fix = Assine { $owner } { $rtype } de novo com o campo Labels em no máximo { $owner_labels }.

INCEPTION_AFTER_EXPIRATION = Assinatura que termina antes de começar
    .plain = { $order ->
        [apart] O selo do nome { $owner } afirma valer de { $inception } até { $expiration }. Em um intervalo assim, o fim conta como anterior ao começo, então ninguém se fia nele.
       *[reversed] O selo do nome { $owner } diz que termina antes de começar, então não há momento em que ele valha.
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
    .plain = O selo do nome { $owner } valia até { $expired }. Desde então, ninguém pode se fiar nele.
    .expert = RRSIG sobre { $owner } { $rtype } da zona { $zone }: a expiração { $expired } ocorreu { $since } antes do momento da verificação.
    .fix = Assine de novo a zona { $zone } (as assinaturas antigas terminaram em { $expired }), a não ser que isso já tenha sido feito e algum servidor ainda sirva a cópia antiga: nesse caso, conserte a transferência de zona dele. Descubra qual dos dois foi o caso. Se outros resolvedores têm assinaturas mais novas, este guarda uma cópia antiga: pergunte a outro.

INCEPTION_IN_FUTURE = A assinatura ainda não vale
    .plain = O selo do nome { $owner } só conta a partir de { $inception }, e essa hora ainda não chegou.
    .expert = RRSIG sobre { $owner } { $rtype } da zona { $zone }: o início { $inception } fica { $until } depois do momento da verificação.
    .fix = Acerte o relógio da máquina que assina a zona { $zone }, e assine de novo com um início no passado. Se isto aparece em todos os nomes, acerte o relógio deste dispositivo.

EXPIRATION_WITHIN_CLOCK_SKEW = A assinatura está para expirar
    .plain = O selo do nome { $owner } só vale por mais { $left }, e um relógio um pouco adiantado já o considera expirado.
    .expert = RRSIG sobre { $owner } { $rtype } expira em { $expiration }, daqui a { $left }: dentro dos 300 s que os relógios podem divergir.
    .fix = Assine de novo a zona { $zone } antes de { $expiration }, e daqui em diante renove as assinaturas com alguns dias de antecedência.

INCEPTION_WITHIN_CLOCK_SKEW = A assinatura acabou de começar
    .plain = O selo do nome { $owner } só começou a valer há { $age }, e um relógio um pouco atrasado acha que ele ainda não vale.
    .expert = RRSIG sobre { $owner } { $rtype } tem início { $inception }, há { $age }: dentro dos 300 s que os relógios podem divergir.
    .fix = Configure o software que assina a zona { $zone } para pôr o início uma hora no passado.

SIGNATURE_INVALID = A assinatura não corresponde
    .plain = O selo do nome { $owner } ({ $rtype }) não combina com o que está debaixo dele: algo mudou depois que o selo foi posto, ou ele foi feito com outra chave, não com a que a zona { $zone } mostra sob o mesmo número.
    .expert = RRSIG sobre { $owner } { $rtype } não passa na verificação com a chave { $key_tag } da zona { $zone }, algoritmo { $algorithm }.
    .fix = Garanta que a chave que assina a zona { $zone } seja a chave publicada { $key_tag }, e assine de novo; garanta também que nada reescreva { $owner } { $rtype } entre quem assina e quem serve. Se só um resolvedor mostra isto, desconfie do resolvedor.

RRSIG_BAD_LENGTH_GOST = Assinatura GOST de tamanho errado
    .plain = O selo do nome { $owner } é longo ou curto demais para ser um selo do tipo dele.
    .expert = RRSIG sobre { $owner } { $rtype } da zona { $zone }, algoritmo 12: { $octets } octetos em vez de 64.

RRSIG_BAD_LENGTH_ECDSA256 = Assinatura P-256 de tamanho errado
    .plain = O selo do nome { $owner } é longo ou curto demais para ser um selo do tipo dele.
    .expert = RRSIG sobre { $owner } { $rtype }, algoritmo 13: { $octets } octetos em vez de 64 (r e s de 32 cada, sem ASN.1).
    .fix = Assine de novo a zona { $zone } com um software que escreva r e s como números simples de 32 octetos cada.

RRSIG_BAD_LENGTH_ECDSA384 = Assinatura P-384 de tamanho errado
    .plain = O selo do nome { $owner } é longo ou curto demais para ser um selo do tipo dele.
    .expert = RRSIG sobre { $owner } { $rtype }, algoritmo 14: { $octets } octetos em vez de 96 (r e s de 48 cada, sem ASN.1).
    .fix = Assine de novo a zona { $zone } com um software que escreva r e s como números simples de 48 octetos cada.

RRSIG_BAD_LENGTH_ED25519 = Assinatura Ed25519 de tamanho errado
    .plain = O selo do nome { $owner } é longo ou curto demais para ser um selo do tipo dele.
    .expert = RRSIG sobre { $owner } { $rtype }, algoritmo 15: { $octets } octetos em vez de 64.
    .fix = Assine de novo a zona { $zone } com um software que conheça o algoritmo 15.

RRSIG_BAD_LENGTH_ED448 = Assinatura Ed448 de tamanho errado
    .plain = O selo do nome { $owner } é longo ou curto demais para ser um selo do tipo dele.
    .expert = RRSIG sobre { $owner } { $rtype }, algoritmo 16: { $octets } octetos em vez de 114.
    .fix = Assine de novo a zona { $zone } com um software que conheça o algoritmo 16.

MISSING_RRSIG = Falta a assinatura
    .plain = Sabe-se que a zona { $zone } deve selar seus registros, mas os do nome { $owner } ({ $rtype }) vieram sem selo.
    .expert = Nenhum RRSIG sobre { $owner } { $rtype }, embora um DS ou uma âncora de confiança faça da zona { $zone } uma zona assinada.
    .fix = Assine a zona { $zone } por inteiro, as chaves dela com a que o DS indica, e sirva { $owner } { $rtype } com o RRSIG em todos os servidores. Se só um resolvedor mostra isto, ele pode estar retirando as assinaturas ou guardando uma cópia antiga: pergunte a outro.

NO_VALID_RRSIG = Nenhuma assinatura em que se possa confiar
    .plain = Nenhum dos selos do nome { $owner } confere.
    .expert = Nenhum dos RRSIGs sobre { $owner } { $rtype } pode ser usado para a zona { $zone }.
    .fix = Assine de novo a zona { $zone }.

MISSING_RRSIG_FOR_ALG_DS = Um algoritmo prometido não assina
    .plain = A zona-mãe promete selos de certo tipo para a zona { $zone }, e não há nenhum desse tipo.
    .expert = O RRset DS da zona { $zone } tem o algoritmo { $algorithm }, e nenhum RRSIG desse algoritmo sobre o RRset DNSKEY confere.

MISSING_RRSIG_FOR_ALG_DNSKEY = Um algoritmo da zona não assina tudo
    .plain = A zona { $zone } mostra chaves de certo tipo, mas o nome { $owner } não tem selo desse tipo.
    .expert = O RRset DNSKEY da zona { $zone } tem o algoritmo { $algorithm }, e { $owner } { $rtype } não tem RRSIG dele.

NO_DNSKEY_FOR_RRSIG = A chave que assinou sumiu
    .plain = O selo do nome { $owner } foi feito com uma chave que a zona { $zone } não mostra.
    .expert = RRSIG sobre { $owner } { $rtype } cita a chave { $key_tag }, algoritmo { $algorithm }, que não está no RRset DNSKEY da zona { $zone }.
    .fix = Publique de novo a chave { $key_tag } na zona { $zone }, ou assine com as chaves publicadas; mantenha uma chave antiga até que a última assinatura dela tenha saído dos caches.

DNSKEY_REVOKED_RRSIG = Assinado por uma chave revogada
    .plain = O selo do nome { $owner } foi feito com uma chave que o próprio dono declarou nula.
    .expert = RRSIG sobre { $owner } { $rtype } da chave { $key_tag } da zona { $zone }, que tem o bit REVOKE.
    .fix = Assine a zona { $zone } com uma chave que não esteja revogada; a chave { $key_tag } só pode assinar o RRset DNSKEY em que está.

ALGORITHM_NOT_SUPPORTED = Algoritmo que não pode ser conferido aqui
    .plain = Uma chave ou um selo da zona { $zone }, ou uma impressão digital na zona acima, é de um tipo de selo que esta página não sabe ler, por isso a página nada diz sobre ele. Se não há outro tipo, a zona conta como não assinada.
    .expert = Um DNSKEY, DS ou RRSIG da zona { $zone } tem o algoritmo { $algorithm }, não implementado aqui; pela RFC 4035 5.2, isso conta como não assinado quando não resta outro caminho.
    .fix = O fato de esta página não conseguir conferi-lo não significa que esteja errado. Se quiser que todos possam conferir a zona { $zone }, mude-a para o algoritmo 13, na ordem de uma troca de chaves: assinaturas novas, chaves novas, DS novo; e então retire o que é antigo: primeiro o DS, depois as chaves, depois as assinaturas. Depois de cada passo, espere até que o estado anterior tenha sumido dos caches.

ALGORITHM_VALIDATION_PROHIBITED = Algoritmo em que ninguém pode se fiar
    .plain = Uma chave ou um selo da zona { $zone }, ou uma impressão digital na zona acima, é de um tipo de selo que foi retirado de uso, e em que ninguém mais pode se fiar. Se não há outro tipo, a zona conta como não assinada.
    .expert = Um DNSKEY, DS ou RRSIG da zona { $zone } tem o algoritmo { $algorithm }, que não pode ser usado na validação.

ALGORITHM_PROHIBITED = Algoritmo que não deve mais assinar
    .plain = Uma chave ou um selo da zona { $zone }, ou uma impressão digital na zona acima, é de um tipo antigo de selo, que ninguém deveria mais fazer.
    .expert = Um DNSKEY, DS ou RRSIG da zona { $zone } tem o algoritmo { $algorithm }, que não pode ser usado para assinar; alguns sistemas já tratam como não assinada uma zona que não tem outro.

ALGORITHM_NOT_RECOMMENDED = Algoritmo não recomendado
    .plain = Uma chave ou um selo da zona { $zone }, ou uma impressão digital na zona acima, é de um tipo de selo para o qual já existem melhores.
    .expert = Um DNSKEY, DS ou RRSIG da zona { $zone } tem o algoritmo { $algorithm }, não recomendado para assinar.

RRSET_TTL_MISMATCH = Registros com prazos diferentes
    .plain = Registros do nome { $owner } que formam um conjunto podem ser guardados por tempos diferentes.
    .expert = { $owner } { $rtype }: TTLs { $ttl } e { $other } em um mesmo RRset, ou entre ele e o RRSIG, vistos através de um cache.
    .fix = Dê o mesmo TTL a todos os registros { $owner } { $rtype }. O cache de um resolvedor também pode ser a causa.

ORIGINAL_TTL_EXCEEDED_RRSET = Registros guardados por tempo demais
    .plain = Os registros do nome { $owner } podem ser guardados por mais tempo do que o selo sobre eles permite.
    .expert = { $owner } { $rtype }: o TTL { $ttl } excede o TTL original { $original } do RRSIG.
    .fix = Sirva { $owner } { $rtype } com um TTL de no máximo { $original } s, ou assine de novo depois de mudar o TTL.

ORIGINAL_TTL_EXCEEDED_RRSIG = Uma assinatura guardada por tempo demais
    .plain = O selo do nome { $owner } pode ser guardado por mais tempo do que ele mesmo diz.
    .expert = RRSIG sobre { $owner } { $rtype }: o TTL { $ttl } excede o próprio TTL original { $original }.
    .fix = Sirva o RRSIG sobre { $owner } { $rtype } com o TTL do RRset dele, no máximo { $original } s.

TTL_BEYOND_EXPIRATION = Registros que duram mais do que a assinatura
    .plain = Os registros do nome { $owner } podem ser guardados na memória por mais tempo do que o selo sobre eles vale.
    .expert = { $owner } { $rtype }: TTL de { $ttl } s, mas o RRSIG expira em { $expiration }, daqui a { $left }.
    .fix = Assine de novo a zona { $zone } antes de { $expiration }, e renove as assinaturas com mais de um TTL de antecedência.

## DS records

DIGEST_INVALID = A impressão digital da zona-mãe não corresponde
    .plain = A zona acima guarda uma impressão digital da chave da zona { $zone }, e a chave que a zona { $zone } mostra tem outra.
    .expert = DS da zona { $zone } para a chave { $key_tag }, tipo de digest { $digest_type }: publicado { $published }, calculado { $computed }.

NO_SEP = A zona-mãe responde por uma chave que não assina
    .plain = A zona acima guarda a impressão digital de uma chave que a zona { $zone } não mostra ou com a qual não sela; por isso não dá para saber se as chaves dela são autênticas.
    .expert = Nenhum DS da zona { $zone } corresponde a um DNSKEY que assine o RRset DNSKEY dela; a chave procurada foi { $key_tag }.

MISSING_SEP_FOR_ALG = Um DS que não leva a lugar nenhum
    .plain = Uma das impressões digitais que a zona acima guarda para a zona { $zone } não pertence a nenhuma chave que assine; outra pertence.
    .expert = O RRset DS da zona { $zone } tem o algoritmo { $algorithm }, e nenhum DS dele corresponde a um DNSKEY que assine o RRset DNSKEY.

NO_DNSKEY = A zona não mostra chaves
    .plain = A zona acima diz que a zona { $zone } é selada, mas a zona { $zone } não mostra nenhuma chave para conferir selos.
    .expert = Há um DS para a zona { $zone }, e nenhum RRset DNSKEY.

DNSKEY_REVOKED_DS = A zona-mãe responde por uma chave revogada
    .plain = A zona acima guarda a impressão digital de uma chave que a zona { $zone } declarou nula.
    .expert = DS da zona { $zone } para a chave { $key_tag }, que tem o bit REVOKE.

DS_DIGEST_ALGORITHM_IGNORED = Impressão digital SHA-1 que ninguém olha
    .plain = A zona acima guarda um tipo antigo de impressão digital para a zona { $zone } ao lado de um melhor; só o melhor conta.
    .expert = O RRset DS da zona { $zone } tem o tipo de digest 1 ao lado do 2: os validadores ignoram o primeiro.

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = Impressão digital SHA-1 que muitos ignoram
    .plain = A zona acima guarda um tipo antigo de impressão digital para a zona { $zone } ao lado de um melhor; muitos só olham o melhor.
    .expert = O RRset DS da zona { $zone } tem o tipo de digest 1 ao lado de { $digest_type }: os validadores podem ignorar o primeiro.

DIGEST_ALGORITHM_NOT_SUPPORTED = Impressão digital que não pode ser conferida aqui
    .plain = A zona acima guarda para a zona { $zone } um tipo de impressão digital que esta página não sabe calcular.
    .expert = Um DS da zona { $zone } tem o tipo de digest { $digest_type }, não implementado aqui.

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = Impressão digital em que ninguém pode se fiar
    .plain = A zona acima guarda para a zona { $zone } um tipo de impressão digital em que ninguém pode confiar.
    .expert = Um DS da zona { $zone } tem o tipo de digest { $digest_type }, que não pode ser usado na validação.

DIGEST_ALGORITHM_PROHIBITED = Impressão digital de um tipo ultrapassado
    .plain = A zona acima guarda para a zona { $zone } um tipo antigo de impressão digital, que ninguém deveria mais fazer.
    .expert = Um DS da zona { $zone } tem o tipo de digest { $digest_type }, que não pode ser usado em delegações.

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = Uma chave que não pode assinar
    .plain = Uma chave da zona { $zone } não está marcada como chave que pode selar os registros da zona.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem flags { $flags }: o bit Zone Key (256) não está ligado.
    .fix = Publique a chave da zona { $zone } com flags 256 (257 se um DS a indicar), e assine com ela; mudar as flags muda a key tag. Se um DS indicar a key tag antiga: peça que o DS novo seja publicado, e que o antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado.

DNSKEY_WRONG_PROTOCOL = Uma chave de outro protocolo
    .plain = Uma chave da zona { $zone } está marcada para algo que não é DNSSEC.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem protocolo { $protocol } em vez de 3.
    .fix = Publique a chave da zona { $zone } com protocolo 3, e assine com ela. Se um DS indicar a chave antiga: peça que o DS novo seja publicado, e que o antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado.

DNSKEY_ZERO_LENGTH = Uma chave vazia
    .plain = A zona { $zone } mostra uma chave sem nada dentro.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem o campo Public Key vazio.
    .fix = Se um DS indicar a chave vazia { $key_tag } da zona { $zone }: peça primeiro que o DS da chave que vai substituí-la seja publicado. Publique a chave inteira no lugar da vazia; ou retire a vazia, e assine de novo com outra chave publicada tudo o que só ela assina.

DNSKEY_BAD_LENGTH_GOST = Chave GOST de tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do tipo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 12: { $octets } octetos em vez de 64.

DNSKEY_BAD_LENGTH_ECDSA256 = Chave P-256 de tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do tipo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 13: { $octets } octetos em vez de 64 (x e y, sem 04 no início).
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave inteira, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave inteira tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_BAD_LENGTH_ECDSA384 = Chave P-384 de tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do tipo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 14: { $octets } octetos em vez de 96 (x e y, sem 04 no início).
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave inteira, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave inteira tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_BAD_LENGTH_ED25519 = Chave Ed25519 de tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do tipo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 15: { $octets } octetos em vez de 32.
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave inteira, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave inteira tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_BAD_LENGTH_ED448 = Chave Ed448 de tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do tipo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 16: { $octets } octetos em vez de 57.
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave inteira, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave inteira tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_BAD_LENGTH_MLDSA44 = Chave ML-DSA-44 de tamanho errado
    .plain = Uma chave da zona { $zone } é longa ou curta demais para ser uma chave do tipo dela.
    .expert = DNSKEY { $key_tag } da zona { $zone }, algoritmo 18: { $octets } octetos em vez de 1312.
    .fix = Se um DS indicar a chave { $key_tag }: assine primeiro com uma chave inteira, peça que o DS dessa chave seja publicado, e que o DS antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado. Depois, ou se nenhum DS a indicar: assine com uma chave inteira tudo o que só a chave { $key_tag } assina, e retire a chave { $key_tag } da zona { $zone }.

DNSKEY_MALFORMED = Uma chave que não é chave
    .plain = Uma chave da zona { $zone } contém números que nenhuma chave do tipo dela pode ter.
    .expert = DNSKEY { $key_tag } da zona { $zone } não é uma chave do algoritmo { $algorithm } (fora da curva, de ordem pequena, ou com expoente ou módulo impossível).
    .fix = Crie uma chave nova para a zona { $zone }, e assine com ela. Se um DS indicar a antiga: peça que o DS novo seja publicado, e que o antigo seja removido só quando o novo já aparecer e o TTL do antigo tiver passado.

KEY_SIZE_NOT_SUPPORTED = Uma chave grande ou pequena demais para ser conferida aqui
    .plain = Uma chave da zona { $zone } é de um tamanho que esta página não confere, por isso a página nada diz sobre o selo.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem { $bits } bits, fora dos tamanhos conferidos aqui.
    .fix = Na próxima troca de chaves, use uma chave RSA de 2048 bits na zona { $zone }.

DNSKEY_TOO_SHORT = Uma chave curta
    .plain = Uma chave da zona { $zone } é mais curta do que se recomenda hoje. Não há pressa.
    .expert = A chave RSA { $key_tag } da zona { $zone } tem { $bits } bits; hoje o mínimo usual são 2048.
    .fix = Na próxima troca de chaves, use uma chave RSA de 2048 bits no lugar da chave { $key_tag } da zona { $zone }.

REVOKED_NOT_SIGNING = Uma revogação que não conta
    .plain = A zona { $zone } declara uma chave nula, mas não com o selo dessa mesma chave. Quem confia nessa chave desde o início não levará isso em conta.
    .expert = DNSKEY { $key_tag } da zona { $zone } tem o bit REVOKE e nenhum RRSIG próprio sobre o RRset DNSKEY.
    .fix = Assine o RRset DNSKEY da zona { $zone } também com a chave revogada { $key_tag }, ou remova a chave.

DNSKEY_TAG_COLLISION = Chaves com um só número
    .plain = A zona { $zone } tem chaves com o mesmo número curto, de modo que é preciso tentar cada uma.
    .expert = { $keys } DNSKEYs da zona { $zone } têm a key tag { $key_tag } e o mesmo algoritmo.
    .fix = Não é preciso fazer nada agora. Na próxima troca de chaves, use uma chave nova cuja key tag seja diferente das outras.

DNSKEY_NOT_AT_ZONE_APEX = Chaves onde não começa zona nenhuma
    .plain = O nome { $owner } mostra chaves, mas é só um nome dentro da zona { $zone }: ninguém procura chaves ali.
    .expert = O RRset DNSKEY em { $owner } é assinado pela zona { $zone }, da qual { $owner } não é o ápice.
    .fix = Remova as chaves em { $owner }, ou delegue esse nome a partir da zona { $zone } como zona própria.

## Proofs of non-existence

SNAME_NOT_COVERED = A prova deixa o nome em aberto
    .plain = Esta resposta só conta se a zona { $zone } não tiver um registro próprio para { $name }, mas em nenhuma lacuna do cadastro que ela mostra cabe esse nome.
    .expert = Nenhum NSEC comprovado da zona { $zone } cobre { $name }.
    .fix = Faça os servidores da zona { $zone } enviarem o NSEC que cobre { $name }; assine a zona de novo se a cadeia NSEC tiver falhas.

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = A prova deixa o nome seguinte em aberto
    .plain = Falta a página do cadastro que deveria mostrar que { $next_closer } não existe.
    .expert = Nenhum NSEC3 comprovado da zona { $zone } cobre o nome { $next_closer } (next closer) de { $name }.
    .fix = Faça os servidores da zona { $zone } enviarem o NSEC3 que cobre o hash de { $next_closer }; assine de novo se a cadeia tiver falhas.

WILDCARD_NOT_COVERED = A prova deixa o wildcard em aberto
    .plain = Talvez { $name } não exista, mas nada mostra que { $wildcard } não poderia ter respondido por ele.
    .expert = Nenhum registro comprovado da zona { $zone } cobre { $wildcard }, a fonte de síntese (source of synthesis) para { $name }.
    .fix = Faça os servidores da zona { $zone } enviarem o registro que cobre { $wildcard }.

NO_CLOSEST_ENCLOSER = A prova não começa em lugar nenhum
    .plain = A prova de que { $name } não existe precisa começar em um nome que exista, e não há nenhum.
    .expert = Nenhum NSEC3 comprovado da zona { $zone } corresponde a { $name } ou a um ancestral dele.
    .fix = Faça os servidores da zona { $zone } enviarem o NSEC3 do ancestral existente mais próximo de { $name }; assine de novo se a cadeia tiver falhas.

OPT_OUT_FLAG_NOT_SET = A prova não deixa lugar para nomes não assinados
    .plain = A resposta diz que { $name } não é assinado, mas a página do cadastro que foi mostrada não tem lugar para nomes não assinados.
    .expert = O NSEC3 da zona { $zone } que cobre { $name } não tem a flag Opt-Out.
    .fix = Se { $name } for uma zona, acrescente à zona { $zone } a delegação dela (NS), e assine de novo a zona { $zone }. Logo depois de uma mudança, ainda pode haver respostas antigas em caches.

REFERRAL_WITH_SOA = A prova vem do lado errado
    .plain = Só a zona acima pode dizer que { $name } não é assinado, mas aqui quem diz é o próprio { $name }.
    .expert = O registro em { $name } tem o bit SOA: é o da zona-filha, quando é preciso o da zona { $zone }.
    .fix = Faça os servidores que têm as duas zonas responderem à pergunta DS para { $name } a partir da zona { $zone }. Se só um resolvedor mostra isto, ele pergunta ao lado errado: pergunte a outro.

REFERRAL_WITH_DS = A prova diz o contrário
    .plain = A resposta diz que { $name } não é assinado, e a página do cadastro que deveria prová-lo diz que é.
    .expert = O registro da zona { $zone } em { $name } tem o bit DS, embora nenhum DS tenha vindo.
    .fix = Se { $name } deve ser assinado, sirva o DS dele em todos os servidores da zona { $zone }; se o DS foi removido de propósito, assine de novo a zona { $zone }, e não ponha nenhum DS de volta. Se só um resolvedor mostra isto, ele pode estar guardando uma cópia antiga ou retendo o DS: pergunte a outro.

REFERRAL_WITHOUT_NS = Uma zona que a zona-mãe não conhece
    .plain = { $name } responde como se fosse uma zona própria, mas a zona acima prova que essa zona não existe.
    .expert = A negação comprovada da zona { $zone } não tem delegação em { $name } (sem o bit NS, ou com uma lacuna sobre o nome), embora uma zona responda ali.
    .fix = Acrescente à zona { $zone } a delegação de { $name } (NS, e DS se for assinada), e assine de novo a zona { $zone }. Logo depois de uma mudança, ainda pode haver respostas antigas em caches.

STYPE_IN_BITMAP = A prova diz o contrário
    .plain = A resposta diz que { $name } não tem registro { $rtype }, e a página do cadastro que deveria prová-lo lista um.
    .expert = O registro da zona { $zone } em { $name } tem o bit de { $rtype } (ou de CNAME).
    .fix = Sirva { $name } { $rtype } em todos os servidores da zona { $zone }, ou assine de novo se ele foi removido.

NO_NSEC_MATCHING_SNAME = Falta a página do nome
    .plain = A resposta diz que { $name } não tem esse registro, mas a página do cadastro sobre { $name } não foi mostrada.
    .expert = Nenhum NSEC comprovado da zona { $zone } corresponde a { $name }, nem o de um wildcard.
    .fix = Se { $name } existe, faça os servidores da zona { $zone } enviarem o NSEC desse nome com as respostas vazias.

NO_NSEC3_MATCHING_SNAME = Falta a página do nome
    .plain = A resposta diz que { $name } não tem esse registro, mas a página do cadastro sobre { $name } não foi mostrada.
    .expert = Nenhum NSEC3 comprovado da zona { $zone } corresponde a { $name }, nem o de um wildcard.
    .fix = Faça os servidores da zona { $zone } enviarem, com as respostas vazias, o NSEC3 que corresponde a { $name }.

WILDCARD_EXPANSION_INVALID = Um wildcard que não pode responder
    .plain = { $wildcard } respondeu por { $name }, embora exista um nome mais próximo que o exclui.
    .expert = Zona { $zone }: o closest encloser de { $name } não é o pai de { $wildcard }.
    .fix = Faça os servidores da zona { $zone } pararem de responder por { $name } a partir de { $wildcard }: um nome que existe, ainda que só pelo que há abaixo dele, detém o wildcard. Ou dê a { $name } registros próprios.

WILDCARD_COVERED = Um wildcard dado como inexistente
    .plain = { $wildcard } respondeu por { $name }, e a mesma carta diz que { $wildcard } não existe.
    .expert = Um registro da zona { $zone } cobre { $wildcard }, a fonte de síntese (source of synthesis) para { $name }.
    .fix = Assine de novo a zona { $zone }, para que a cadeia de nomes concorde com os registros.

SNAME_COVERED = A prova é de outra resposta
    .plain = A resposta diz que { $name } existe sem esse registro, mas a prova diz que ele não existe de forma alguma.
    .expert = NODATA para { $name }, mas um registro da zona { $zone } o cobre e nenhum wildcard corresponde: isso é prova de NXDOMAIN.
    .fix = Faça os servidores da zona { $zone } responderem NXDOMAIN para { $name }, ou assine de novo se o nome existe.

EXISTING_NAME_COVERED = Uma prova contra o que existe
    .plain = Uma página do cadastro diz que { $name } não existe, embora a zona { $zone } tenha dado registros selados dele.
    .expert = Um registro da zona { $zone } cobre { $name }, que tem um RRset assinado em outra resposta.
    .fix = Faça todos os servidores da zona { $zone } servirem a mesma versão dela, e assine de novo se a cadeia de nomes estiver incompleta. Depois de uma mudança, um cache pode mostrar isto por algum tempo. Se a zona é assinada ao responder (balanceador de carga, assinatura on-line), faça com que uma negação liste todos os tipos que o nome tem, também por um wildcard: do contrário, resolvedores que reutilizam essas provas (RFC 8198) podem deixar de responder pelo nome { $name }.

EXISTING_TYPE_NOT_IN_BITMAP = Uma lista que esquece algo
    .plain = Uma página do cadastro sobre { $name } não lista { $rtype }, embora a zona { $zone } tenha dado um registro selado desse tipo.
    .expert = O registro da zona { $zone } em { $name } não tem o bit de { $rtype }, do qual veio um RRset assinado em outra resposta.
    .fix = Faça todos os servidores da zona { $zone } servirem a mesma versão dela, e assine de novo. Depois de uma mudança, um cache pode mostrar isto por algum tempo. Se a zona é assinada ao responder (balanceador de carga, assinatura on-line), faça com que uma negação liste todos os tipos que o nome tem, também por um wildcard: do contrário, resolvedores que reutilizam essas provas (RFC 8198) podem deixar de responder pelo nome { $name }.

LAST_NSEC_NEXT_NOT_ZONE = A última página do cadastro leva ao lugar errado
    .plain = A última página do cadastro da zona { $zone } precisa levar de volta à primeira, e esta leva ao nome { $next }.
    .expert = NSEC em { $owner }: o próximo nome { $next } vem antes dele na ordem e não é o ápice da zona { $zone }.
    .fix = Assine de novo a zona { $zone } com uma cadeia NSEC completa.

NSEC_NEXT_OUTSIDE_ZONE = O cadastro leva para fora da zona
    .plain = Uma página do cadastro da zona { $zone } leva a { $next }, que não pertence à zona.
    .expert = NSEC em { $owner }: o próximo nome { $next } fica fora da zona { $zone }.
    .fix = Assine de novo a zona { $zone }; a cadeia NSEC precisa ficar dentro da zona.

UNSUPPORTED_NSEC3_ALGORITHM = Nomes em hash de um modo desconhecido
    .plain = A zona { $zone } esconde os nomes no cadastro de um modo que ninguém conhece.
    .expert = Os registros NSEC3 da zona { $zone } têm o algoritmo de hash { $algorithm }; só o 1 (SHA-1) está definido.
    .fix = Assine a zona { $zone } com o algoritmo de hash NSEC3 1, sem salt e sem iterações, ou com NSEC.

NSEC3_PARAMETERS_MIXED = Páginas de cadastros diferentes
    .plain = As páginas da prova vêm de cadastros diferentes da zona { $zone } e não podem ser usadas juntas.
    .expert = Os registros NSEC3 de uma mesma resposta da zona { $zone } diferem em algoritmo, iterações ou salt.
    .fix = Faça todos os servidores da zona { $zone } usarem uma só cadeia NSEC3; remova a antiga assim que o NSEC3PARAM indicar a nova.

NSEC3_ITERATIONS_TOO_HIGH = Nomes que passam pelo hash vezes demais
    .plain = Para ler o cadastro da zona { $zone } é preciso calcular tanto que os validadores se recusam, e a tratam como não assinada ou como errada.
    .expert = NSEC3 da zona { $zone }: iterações adicionais { $iterations }; esta página aceita no máximo { $most }, alguns resolvedores menos, e a RFC 9276 pede 0.
    .fix = Ponha em 0 as iterações NSEC3 da zona { $zone } e assine de novo.

NONZERO_NSEC3_ITERATION_COUNT = Nomes que passam pelo hash mais do que o necessário
    .plain = Para ler o cadastro da zona { $zone }, todos têm de calcular mais do que o necessário.
    .expert = O número de iterações dos registros NSEC3 da zona { $zone } é { $iterations }; tem de ser 0.
    .fix = Ponha em 0 as iterações NSEC3 da zona { $zone } e assine de novo.

NONEMPTY_NSEC3_SALT = Nomes em hash com salt
    .plain = A zona { $zone } acrescenta aos nomes do cadastro algo que não traz segurança.
    .expert = O NSEC3 da zona { $zone } tem o salt { $salt }; não se deveria usar nenhum.
    .fix = Na próxima assinatura, ponha um salt NSEC3 vazio na zona { $zone }.

INVALID_NSEC3_OWNER_NAME = Uma página com um número impossível
    .plain = Uma página do cadastro em hash da zona { $zone } tem um nome que não é um hash.
    .expert = NSEC3 em { $owner }: o primeiro rótulo não é um hash em base32hex um rótulo abaixo da zona { $zone }.
    .fix = Assine de novo a zona { $zone } com um software que conheça NSEC3.

INVALID_NSEC3_HASH = Uma página com um número de tamanho errado
    .plain = Uma página do cadastro em hash da zona { $zone } contém um hash de um tamanho que nenhum hash tem.
    .expert = NSEC3 em { $owner } da zona { $zone }: um hash de { $octets } octetos em vez de 20.
    .fix = Assine de novo a zona { $zone } com um software que conheça NSEC3.

NSEC_FROM_PARENT = A prova termina na fronteira
    .plain = A página mostrada vai só até a fronteira de outra zona, e não diz nada sobre { $name }, que fica do outro lado.
    .expert = O registro da zona { $zone } em { $owner } é o lado da zona-mãe em uma delegação, ou fica acima de um DNAME: ele não pode negar { $name }.
    .fix = Se só um resolvedor mostra isto, pergunte a outro. Se todos mostram, examine a delegação ou o DNAME em { $owner }: um servidor que também tem a zona { $owner } deve responder a partir dessa zona, e os outros devem remeter a ela.

## Responses

MISSING_NSEC_FOR_NXDOMAIN = Sem prova de que o nome não existe
    .plain = A resposta diz que { $name } não existe, mas a zona { $zone } não provou isso.
    .expert = NXDOMAIN para { $name } sem NSEC ou NSEC3 comprovado da zona { $zone }.
    .fix = Faça os servidores da zona { $zone } enviarem registros NSEC ou NSEC3 com NXDOMAIN; se só um resolvedor os omite, pergunte a outro.

MISSING_NSEC_FOR_NODATA = Sem prova de que o registro não existe
    .plain = A resposta diz que { $name } não tem registro { $rtype }, mas a zona { $zone } não provou isso.
    .expert = NODATA para { $name } { $rtype } sem NSEC ou NSEC3 comprovado da zona { $zone }.
    .fix = Faça os servidores da zona { $zone } enviarem registros NSEC ou NSEC3 com as respostas vazias; se só um resolvedor os omite, pergunte a outro.

MISSING_NSEC_FOR_WILDCARD = Sem prova de que o wildcard pode responder
    .plain = { $wildcard } respondeu por { $name }, mas a zona { $zone } não provou que não há nada mais próximo.
    .expert = { $name } foi expandido a partir de { $wildcard } sem NSEC ou NSEC3 comprovado da zona { $zone }.
    .fix = Faça os servidores da zona { $zone } enviarem o NSEC ou NSEC3 que cobre { $name }; se só um resolvedor o omite, pergunte a outro.

MISSING_SOA_FOR_NXDOMAIN = Ausência sem o registro da zona
    .plain = Na resposta de que { $name } não existe, falta o registro que diz por quanto tempo isso vale.
    .expert = NXDOMAIN para { $name } sem SOA na seção Authority.
    .fix = Pergunte a outro resolvedor: este pode ter omitido o SOA, ou criado ele mesmo a resposta. Se todos mostrarem o mesmo, são os servidores da zona que o omitem.

MISSING_SOA_FOR_NODATA = Ausência sem o registro da zona
    .plain = Na resposta de que { $name } não tem registro { $rtype }, falta o registro que diz por quanto tempo isso vale.
    .expert = NODATA para { $name } { $rtype } sem SOA na seção Authority.
    .fix = Pergunte a outro resolvedor: este pode ter omitido o SOA, ou criado ele mesmo a resposta. Se todos mostrarem o mesmo, são os servidores da zona que o omitem.

SOA_NOT_OWNER_FOR_NXDOMAIN = Ausência contada por um estranho
    .plain = A resposta de que { $name } não existe traz o registro da zona { $soa }, que não contém esse nome.
    .expert = NXDOMAIN para { $name } com o SOA da zona { $soa }.
    .fix = Pergunte a outro resolvedor: filtros respondem com um SOA próprio. Se todos mostrarem o mesmo, são os servidores da zona que enviam um SOA errado.

SOA_NOT_OWNER_FOR_NODATA = Ausência contada por um estranho
    .plain = A resposta de que { $name } não tem registro { $rtype } traz o registro da zona { $soa }, que não contém esse nome.
    .expert = NODATA para { $name } { $rtype } com o SOA da zona { $soa }.
    .fix = Pergunte a outro resolvedor: filtros respondem com um SOA próprio. Se todos mostrarem o mesmo, são os servidores da zona que enviam um SOA errado.

INCONSISTENT_NXDOMAIN = Respostas que não concordam
    .plain = Uma resposta diz que { $name } não existe, outra diz que existe.
    .expert = { $name }: NXDOMAIN para { $denied }, NOERROR para { $given }.
    .fix = Faça todos os servidores servirem a mesma versão da zona; responda NXDOMAIN só para nomes que não têm registro nenhum, nem nada abaixo deles.

INCONSISTENT_NXDOMAIN_ANCESTOR = Um nome abaixo de outro que não existe
    .plain = A resposta diz que { $name } não existe, embora exista { $below }, que fica abaixo dele.
    .expert = NXDOMAIN para { $name }, NOERROR para { $below }: resolvedores que cortam no NXDOMAIN perdem o que fica abaixo.
    .fix = Faça os servidores da zona responderem NOERROR para { $name }, um nome vazio com outros abaixo (empty non-terminal).

NXDOMAIN_FOR_EXISTING_NAME = “Esse nome não existe” para um nome que existe
    .plain = A resposta diz que { $name } não existe; a prova da zona { $zone } diz que existe, só que sem esse registro.
    .expert = NXDOMAIN para { $name }, mas os registros da zona { $zone } provam NODATA (talvez um empty non-terminal).
    .fix = Faça os servidores da zona { $zone } responderem NOERROR para { $name }.

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = O resolvedor retém os selos
    .plain = Nenhuma resposta veio com selo algum, de modo que nada pode ser conferido: este resolvedor não repassa os selos.
    .expert = Nenhum RRSIG em nenhuma resposta (o primeiro a faltar foi sobre { $owner } { $rtype }): em algum ponto do caminho, o bit DO não é respeitado.
    .fix = Escolha outro resolvedor, que repasse os registros DNSSEC.

LOSSY_FORMAT = A carta veio reescrita
    .plain = O resolvedor envia os registros como texto, e esse texto pode ter perdido algo; assim, o selo do nome { $owner } não prova nada, nem a favor nem contra.
    .expert = { $owner } { $rtype }: a forma em JSON pode não devolver os octetos que foram assinados.
    .fix = Pergunte de novo em formato binário (wire format, RFC 8484), ou escolha outro resolvedor.

RESPONSE_WITHOUT_AUTHORITY = Uma carta sem a segunda folha
    .plain = Que o nome { $owner } não tem tais registros estaria provado numa segunda folha, e o texto do resolvedor a omite.
    .expert = { $owner } { $rtype }: o JSON não tem a seção Authority, onde estariam os registros NSEC ou NSEC3.
    .fix = Pergunte de novo em formato binário (wire format, RFC 8484), ou escolha outro resolvedor.

UNREADABLE_RECORD = Um registro que não pode ser lido
    .plain = Um registro do nome { $owner } veio em uma forma que não pode ser lida.
    .expert = { $owner } { $rtype }: a resposta tem um registro cujo RDATA não pode ser interpretado, ou nada que responda.
    .fix = Pergunte de novo em formato binário (wire format), ou escolha outro resolvedor.

TYPE_NEVER_SIGNED = Nada a conferir aqui
    .plain = Registros do tipo { $rtype } nunca levam selos, de modo que não há nada a provar sobre { $name }.
    .expert = { $rtype } em { $name } é um tipo que as zonas não assinam.
    .fix = Pergunte por outro tipo, por exemplo A ou AAAA.

## Unsigned zones

INSECURE_DELEGATION = Uma zona não assinada
    .plain = A zona { $parent } prova que não guarda nenhuma impressão digital da zona { $zone }: os registros dela podem estar certos, mas ninguém pode conferir.
    .expert = A zona { $parent } prova que não há DS para a zona { $zone }; a delegação não é protegida (insecure).
    .fix = Se a zona { $zone } é sua: ative o DNSSEC onde o DNS dela está hospedado, e depois peça que o registro DS seja publicado na zona { $parent }.

SIGNED_WITHOUT_DS = Selada, mas ninguém foi avisado
    .plain = A zona { $zone } tem chaves e selos, mas a zona { $parent } não guarda a impressão digital deles, de modo que não contam para nada.
    .expert = A zona { $zone } tem um RRset DNSKEY, e a zona { $parent } prova que não há DS.

INSECURE_OPT_OUT = Lugar para nomes não assinados
    .plain = { $answer ->
        [denied] A zona { $parent } diz que o nome { $name } não existe. Ela não consegue provar isso aqui, porque o cadastro dela deixa de fora os nomes não assinados; confira primeiro a grafia.
        [wildcard] A resposta para { $name } tem selo, e a zona { $parent } a dá para todo nome que não tem. Mas o cadastro dela deixa de fora os nomes não assinados, então ninguém pode conferir que { $name } não é um deles.
       *[given] A zona { $parent } não anota os nomes não assinados, e { $name } pode ser um deles ou ficar abaixo de um: ninguém pode conferi-lo.
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

CDS_INCONSISTENT_WITH_DS = Um pedido que não foi atendido
    .plain = A zona { $zone } pede à zona acima que guarde impressões digitais diferentes das atuais.
    .expert = O RRset CDS da zona { $zone } não é igual ao RRset DS dela.

CDNSKEY_INCONSISTENT_WITH_DS = Um pedido que não foi atendido
    .plain = A zona { $zone } pede à zona acima que responda por chaves diferentes das atuais.
    .expert = As chaves no RRset CDNSKEY da zona { $zone } não são as que o RRset DS dela cobre.

CDNSKEY_INCONSISTENT_WITH_CDS = Dois pedidos que não concordam
    .plain = A zona { $zone } pede à zona acima duas coisas diferentes ao mesmo tempo.
    .expert = Os RRsets CDNSKEY e CDS da zona { $zone } indicam chaves diferentes.
    .fix = Publique CDS e CDNSKEY da zona { $zone } para as mesmas chaves.

CDS_SIGNER_INVALID = Um pedido que ninguém deve atender
    .plain = O pedido da zona { $zone } por novas impressões digitais não foi selado por uma chave que a zona acima conheça.
    .expert = O RRset CDS da zona { $zone } não é assinado por uma chave que o RRset DS dela cubra.
    .fix = Assine o RRset CDS da zona { $zone } com a chave à qual o DS atual leva.

CDNSKEY_SIGNER_INVALID = Um pedido que ninguém deve atender
    .plain = O pedido da zona { $zone } por novas chaves não foi selado por uma chave que a zona acima conheça.
    .expert = O RRset CDNSKEY da zona { $zone } não é assinado por uma chave que o RRset DS dela cubra.
    .fix = Assine o RRset CDNSKEY da zona { $zone } com a chave à qual o DS atual leva.

CDS_INCORRECT_DELETE_VALUES = Um pedido de remoção mal escrito
    .plain = A zona { $zone } parece pedir que suas impressões digitais sejam removidas, mas não com as palavras que significam isso.
    .expert = Um CDS da zona { $zone } tem algoritmo 0 e valores diferentes de 0 0 0 00.
    .fix = Retire o registro. Só se a zona { $zone } deve ficar sem assinatura, de modo que ninguém mais possa conferi-la, ponha este no lugar dele, e continue assinando até que o DS tenha sumido e o TTL dele tenha passado: { $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = Um pedido de remoção mal escrito
    .plain = A zona { $zone } parece pedir que suas impressões digitais sejam removidas, mas não com as palavras que significam isso.
    .expert = Um CDNSKEY da zona { $zone } tem algoritmo 0 e valores diferentes de 0 3 0 AA==.
    .fix = Retire o registro. Só se a zona { $zone } deve ficar sem assinatura, de modo que ninguém mais possa conferi-la, ponha este no lugar dele, e continue assinando até que o DS tenha sumido e o TTL dele tenha passado: { $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = Um pedido de remover e de manter
    .plain = A zona { $zone } pede ao mesmo tempo a remoção de suas impressões digitais e outras novas.
    .expert = Um CDS da zona { $zone } que pede remoção está ao lado de outros registros CDS.
    .fix = Retire o CDS de remoção da zona { $zone }. Sozinho, sem os outros, ele deixaria a zona { $zone } sem assinatura.

CDNSKEY_DELETE_MULTIPLE_RECORDS = Um pedido de remover e de manter
    .plain = A zona { $zone } pede ao mesmo tempo a remoção de suas impressões digitais e novas chaves.
    .expert = Um CDNSKEY da zona { $zone } que pede remoção está ao lado de outros registros CDNSKEY.
    .fix = Retire o CDNSKEY de remoção da zona { $zone }. Sozinho, sem os outros, ele deixaria a zona { $zone } sem assinatura.

## Aliases

DNAME_NO_CNAME = Desvio sem placa
    .plain = Todos os nomes abaixo de { $dname } são desviados, mas falta a placa para { $name }.
    .expert = O DNAME em { $dname } veio sem o CNAME em { $name } que ele gera.
    .fix = Faça os servidores acrescentarem o CNAME sintetizado, para os resolvedores que não conhecem DNAME.

DNAME_TARGET_MISMATCH = Uma placa para outro lugar
    .plain = Pelo desvio, { $name } leva a { $expected }; a placa diz { $target }.
    .expert = CNAME em { $name }: o destino { $target } não é o que o DNAME gera, { $expected }.
    .fix = Faça os servidores gerarem o CNAME a partir do DNAME. Se só um resolvedor mostra isto, desconfie do resolvedor.

DNAME_TARGET_TOO_LONG = Um desvio longo demais para seguir
    .plain = Pelo desvio em { $dname }, { $name } leva a um nome mais longo do que um nome pode ser.
    .expert = A substituição pelo DNAME em { $dname } faz de { $name } um nome de mais de 255 octetos.
    .fix = Escolha um destino mais curto para o DNAME em { $dname }.

DNAME_TTL_ZERO = Uma placa sem prazo
    .plain = A placa que o desvio de { $dname } gera para { $name } não pode ser guardada por tempo nenhum.
    .expert = O CNAME em { $name } sintetizado a partir do DNAME em { $dname } tem TTL 0.
    .fix = Faça os servidores darem ao CNAME sintetizado o TTL do DNAME.

DNAME_TTL_MISMATCH = Uma placa com outro prazo
    .plain = A placa para { $name } pode ser guardada por um tempo diferente do desvio de { $dname }, do qual ela é feita.
    .expert = O CNAME em { $name } tem TTL { $ttl }, o DNAME em { $dname } tem { $expected }.
    .fix = Faça os servidores darem ao CNAME sintetizado o TTL do DNAME.

CNAME_LOOP = Placas em círculo
    .plain = { $name } leva a { $target }, por onde o caminho já passou: nunca chega ao fim.
    .expert = O alias em { $name } leva de volta a { $target }.
    .fix = Quebre o círculo: tire o alias de um dos nomes, e dê a esse nome os registros (como A e AAAA) que ele deveria ter.

CNAME_CHAIN_TOO_LONG = Placas demais
    .plain = O caminho foi de nome em nome mais de { $most } vezes, e em { $name } ainda continua.
    .expert = Mais de { $most } aliases seguidos, o último em { $name }.
    .fix = Faça { $name } e os anteriores levarem diretamente ao último nome.

CNAME_WITH_OTHER_DATA = Uma placa com bagagem
    .plain = { $name } é uma placa para outro nome, e não pode ter outros registros; mas tem também { $rtype }.
    .expert = { $name } tem um CNAME e { $rtype }: as respostas dependem do que um cache viu primeiro.
    .fix = { $rtype ->
        [NS] Onde uma zona começa não pode haver alias. Se o CNAME está na própria zona { $name }: remova-o, deixe NS e SOA, e dê endereços ao nome, ou use o que o provedor de DNS oferece no lugar de um alias (ALIAS, ANAME, flattening). Se está na zona acima: ponha lá a delegação (NS) no lugar do CNAME, ou mantenha o CNAME e abra mão da zona { $name }.
       *[other] Remova ou o CNAME em { $name }, ou os registros { $rtype } dele.
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = As chaves da primeira zona não são as de confiança
    .plain = A página confia desde o início em uma chave da zona { $zone }, e a zona { $zone } não mostra essa chave, ou não a usa.
    .expert = Nenhum DNSKEY da zona { $zone } que assine o RRset DNSKEY dela corresponde a uma âncora de confiança; a chave procurada foi { $key_tag }.
    .fix = Compare a âncora de confiança da zona { $zone } com o que o dono dela publica (no caso da raiz: a IANA). Se estiver certa, escolha outro resolvedor: o que veio não são as verdadeiras chaves da zona { $zone }.

TRUST_ANCHOR_REVOKED = A chave de confiança foi declarada nula
    .plain = A chave da zona { $zone } em que a página confia desde o início foi declarada nula pelo dono.
    .expert = DNSKEY { $key_tag } da zona { $zone } corresponde a uma âncora de confiança e tem o bit REVOKE.
    .fix = Obtenha do dono da zona { $zone } a nova âncora de confiança, no lugar da chave { $key_tag }.

NO_TRUST_ANCHOR = Nada por onde começar
    .plain = Não se confia de início em nenhuma chave para o nome { $name }, de modo que nada sobre esse nome pode ser conferido.
    .expert = Nenhuma âncora de confiança no nome { $name } ou acima dele.
    .fix = Use as âncoras de confiança da raiz, ou forneça uma para o nome { $name }.

## Limits on work

TOO_MANY_RRSIGS = Selos demais em uma só carta
    .plain = O nome { $owner } traz tantos selos que conferir todos manteria este dispositivo ocupado; a página parou.
    .expert = Seriam necessárias mais de { $most } verificações de assinatura sobre { $owner } { $rtype } da zona { $zone } (CVE-2023-50387).
    .fix = Sirva poucas assinaturas para cada RRset da zona { $zone }, uma para cada chave que o assina.

TOO_MANY_SIGNATURE_CHECKS = Selos demais no total
    .plain = A resposta exige conferir tantos selos que a página parou no nome { $owner }.
    .expert = Seriam necessárias mais de { $most } verificações de assinatura, a próxima sobre { $owner } { $rtype } da zona { $zone } (CVE-2023-50387).
    .fix = Sirva menos assinaturas e menos chaves com key tags iguais na zona { $zone }.

TOO_MANY_COLLIDING_KEYS = Chaves demais com um só número
    .plain = A zona { $zone } tem tantas chaves com o mesmo número curto que a página parou de experimentá-las.
    .expert = Mais de { $most } DNSKEYs da zona { $zone } têm em comum a key tag e o algoritmo (CVE-2023-50387).
    .fix = Deixe o DS da zona { $zone } como está. Retire da zona { $zone } as chaves de mesmo número que nenhum DS indica e de que nenhuma assinatura precisa. Mude a que o DS indica só por uma troca de chaves comum: chave nova posta, DS dela publicado e visível, TTL do DS antigo passado; só então saem o DS antigo e a chave antiga.

TOO_MANY_NSEC3_HASHES = Nomes demais para o hash
    .plain = Ler o cadastro da zona { $zone } exige tanto cálculo que a página parou.
    .expert = Seriam necessários mais de { $most } hashes NSEC3 para a zona { $zone } (CVE-2023-50868).
    .fix = Assine a zona { $zone } com uma só cadeia NSEC3 sem iterações, ou com NSEC.

TOO_MUCH_TO_CHECK = Coisas demais para conferir
    .plain = O que veio para o nome { $owner } é tanto que conferir tudo deixaria este dispositivo ocupado; a página parou.
    .expert = { $owner } { $rtype } da zona { $zone }: o limite de passos ou de octetos de uma validação foi atingido (CVE-2023-50387).
    .fix = Sirva menos registros e assinaturas, e menores, para o nome { $owner }. Se você não administra a zona { $zone }, pergunte a outro resolvedor: alguém no caminho pode ter acrescentado algo à resposta.

## The way to the resolver

OFFLINE = Sem rede
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

HTTP_ERROR = O resolvedor rejeita a pergunta
    .plain = O servidor web do resolvedor não aceitou a pergunta pelo nome { $owner }.
    .expert = { $owner } { $rtype }: status HTTP { $status }.
    .fix = Espere um pouco e tente de novo, ou escolha outro resolvedor.

RESPONSE_NOT_JSON = Uma resposta na forma errada
    .plain = O que veio para o nome { $owner } não é o que um resolvedor responde.
    .expert = { $owner } { $rtype }: não é o JSON de uma resposta DNS ({ $detail }).
    .fix = Escolha outro resolvedor. Uma rede com página de login também pode responder no lugar dele.

RESPONSE_NOT_DNS = Uma resposta na forma errada
    .plain = O que veio para o nome { $owner } não é o que um resolvedor responde.
    .expert = { $owner } { $rtype }: não é uma mensagem DNS.
    .fix = Escolha outro resolvedor. Uma rede com página de login também pode responder no lugar dele.

RESPONSE_TO_OTHER_QUESTION = Uma resposta a outra pergunta
    .plain = O que veio para o nome { $owner } responde a uma pergunta que esta página não fez; por isso foi posto de lado.
    .expert = { $owner } { $rtype }: a pergunta que consta na resposta é outra.
    .fix = Escolha outro resolvedor. Uma rede que responde no lugar do resolvedor também pode fazer isso.

TOO_MANY_QUESTIONS = Perguntas demais
    .plain = O nome exige mais perguntas do que a página faz, e o nome { $owner } ficou de fora.
    .expert = { $owner } { $rtype } não foi perguntado: chegou-se ao limite de perguntas.
    .fix = Pergunte só pelo último nome da cadeia de aliases, ou por um nome com menos rótulos.

NOT_CAPTURED = Falta uma página no arquivo
    .plain = O caso gravado não contém a resposta para o nome { $owner }.
    .expert = { $owner } { $rtype } não tem resposta na captura.
    .fix = Grave o caso de novo, ou confira o nome ao vivo.

RESOLVER_SERVFAIL = O resolvedor não dá resposta
    .plain = { $reason ->
        [dnssec] O resolvedor conferiu por conta própria os selos do nome { $owner }, embora lhe tenham pedido que não o fizesse; ele diz que não valem, e retém a resposta.
        [unchecked] O resolvedor não conseguiu conferir por conta própria o nome { $owner }, e não dá resposta.
        [stale] O resolvedor só tem uma resposta antiga para o nome { $owner }, e não a entrega.
        [filtered] O resolvedor diz que retém a resposta para o nome { $owner }.
        [not-ready] O resolvedor não estava pronto para responder pelo nome { $owner }, ou repete um erro de há pouco.
        [unreachable] O resolvedor não conseguiu alcançar os servidores do nome { $owner }, ou o que eles lhe deram não serviu.
        [refusing] O resolvedor não responde a perguntas como esta sobre o nome { $owner }.
        [other] O resolvedor não conseguiu descobrir nada sobre o nome { $owner }; o que ele diz a respeito está mais abaixo.
       *[none] O resolvedor não conseguiu descobrir nada sobre o nome { $owner }, e não diz por quê.
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

RESOLVER_REFUSED = O resolvedor se recusa
    .plain = O resolvedor não quis responder pelo nome { $owner }.
    .expert = { $owner } { $rtype }: REFUSED. { $said }
    .fix = Escolha outro resolvedor; este pode filtrar, limitar quanto se pergunta, ou só atender outras pessoas.

FORMERR = O resolvedor não entendeu
    .plain = O resolvedor não entendeu a pergunta pelo nome { $owner }.
    .expert = { $owner } { $rtype }: FORMERR. { $said }
    .fix = Escolha outro resolvedor.

RESOLVER_NOTIMP = O resolvedor não faz isso
    .plain = O resolvedor não responde a perguntas deste tipo sobre o nome { $owner }.
    .expert = { $owner } { $rtype }: NOTIMP. { $said }
    .fix = Escolha outro resolvedor, ou pergunte por outro tipo.

INVALID_RCODE = Uma resposta que não é resposta
    .plain = O resolvedor respondeu pelo nome { $owner } com um código que não é resposta.
    .expert = { $owner } { $rtype }: RCODE { $rcode }. { $said }
    .fix = Escolha outro resolvedor.

TRUNCATED = Uma resposta cortada
    .plain = A resposta para o nome { $owner } foi cortada no caminho, de modo que pode faltar algo.
    .expert = { $owner } { $rtype }: o bit TC está ligado.
    .fix = Pergunte de novo, em formato binário (wire format) se o resolvedor oferecer, ou escolha outro resolvedor.

RESOLVER_FILTERED = O resolvedor reteve a resposta
    .plain = O próprio resolvedor diz que não deu a resposta verdadeira para o nome { $owner }: ele bloqueia ou filtra este nome.
    .expert = { $owner } { $rtype }: erro DNS estendido (EDE) de um filtro. { $said }
    .fix = Escolha outro resolvedor, que não filtre.

RESOLVER_STALE_ANSWER = Uma resposta antiga
    .plain = O próprio resolvedor diz que não conseguiu perguntar de novo pelo nome { $owner }, e que deu uma resposta antiga que tinha guardado.
    .expert = { $owner } { $rtype }: erro DNS estendido (EDE) de uma resposta obsoleta (RFC 8767). { $said }
    .fix = Pergunte a outro resolvedor, ou de novo mais tarde; o que está errado na cópia antiga pode já ter sido consertado há muito tempo.

RESOLVER_REMARK = O resolvedor tem algo a dizer
    .plain = { $reason ->
        [dnssec] O resolvedor diz que, pela verificação dele, há algo errado com os selos do nome { $owner }. Esta página se guia pelos registros.
        [unchecked] O resolvedor diz que não conseguiu conferir por conta própria o nome { $owner }. Esta página se guia pelos registros.
        [not-ready] O resolvedor diz que não estava pronto, ou que repete um erro anterior, para o nome { $owner }.
        [unreachable] O resolvedor diz que teve problemas com os servidores do nome { $owner }.
        [refusing] O resolvedor diz que não atende a esse tipo de pergunta sobre o nome { $owner }.
       *[other] O resolvedor acrescentou uma observação à resposta para o nome { $owner }.
    }
    .expert = { $owner } { $rtype }: { $said }
    .fix = Se a resposta parecer errada, pergunte também a outro resolvedor.

ANSWER_BLOCKED = Um endereço que não leva a lugar nenhum
    .plain = A resposta para o nome { $owner } é { $address }, que na internet não leva a ninguém, e veio sem selo. É assim que resolvedores e redes respondem por nomes que bloqueiam.
    .expert = { $owner } { $rtype }: { $address } sem RRSIG. Não há nada a corrigir em nenhuma zona do caminho, nem no DS dela.
    .fix = Escolha um resolvedor que não filtre, ou peça que o nome seja tirado da lista daquele que você usa.

DNS64_ADDRESS = Um endereço criado pela rede
    .plain = O endereço { $address } do nome { $owner } foi criado pela sua rede a partir de um endereço do tipo antigo, por isso nenhuma zona pode tê-lo selado.
    .expert = { $owner } AAAA: { $address } fica em um prefixo do DNS64 (64:ff9b::/96, RFC 6052 2.1; 64:ff9b:1::/48, RFC 8215), e não tem RRSIG.
    .fix = Não há nada errado com o nome. Para conferi-lo, pergunte a um resolvedor sem DNS64; ou pergunte pelo tipo A, de onde o endereço foi tirado.

ANSWER_FOR_DENIED_NAME = Uma resposta para um nome que não existe
    .plain = A zona { $zone } prova, com selo, que { $owner } não existe. Então a resposta, que não tem selo, muito provavelmente foi colocada por alguém no caminho: o seu resolvedor ou a sua rede.
    .expert = { $owner } { $rtype } veio sem RRSIG, embora a negação assinada da zona { $zone } cubra o nome. A não ser que o nome tenha acabado de ser acrescentado sem assinatura, a zona não tem nada a consertar.
    .fix = Pergunte a um resolvedor de outra rede. Se você opera a zona { $zone } e acabou de acrescentar o nome, assine a zona de novo.

BARE_NEGATIVE_ANSWER = Uma página vazia no lugar de uma resposta
    .plain = Para o nome { $owner } não veio nada do que a zona dele enviaria, nem mesmo a nota que toda zona põe quando não há o que responder. Muito provavelmente, quem criou ou cortou essa resposta foi o seu resolvedor ou a sua rede.
    .expert = { $owner } { $rtype } (zona { $zone }): resposta negativa sem NSEC ou NSEC3 e sem o SOA de uma zona que contenha o nome. Um servidor de uma zona assinada que segue as regras não responde assim; nada aqui aponta contra as chaves ou o DS da zona.
    .fix = Escolha outro resolvedor ou outra rede; alguns respondem assim por nomes que bloqueiam. Se todos mostrarem o mesmo, avise quem opera a zona.

SPECIAL_NAME = Um nome pelo qual nenhuma zona pública responde
    .plain = { $name } é um daqueles nomes pelos quais os próprios resolvedores e redes respondem. O que dizem dele não tem selo, e não pode ser conferido.
    .expert = { $name }: reservado por { $source }; a resposta foi feita pelo resolvedor ou pela rede. Nenhuma zona acima tem algo a consertar.
    .fix = Nada está quebrado. Se a resposta estiver errada, fale com quem opera a sua rede.

DEVICE_CLOCK_SUSPECT = Este relógio está certo?
    .plain = Pelo relógio deste dispositivo ({ $now }), nenhum selo de zona nenhuma vale; o mais provável é que o relógio esteja errado.
    .expert = Todas as assinaturas de { $zones } zonas ficam do mesmo lado de { $now }.
