### The bytes: fields, what was made of them, and how to make it again.

bytes = Os bytes
octets-lost = Não foi possível recompor estes bytes aqui.
octets-parts = O que ver
octets-part-signature = assinatura de { $owner } { $type } com a chave { $tag }
octets-part-digest = digest da chave { $tag }
octets-part-hash = hash de { $name }
octets-part-name = lugar de { $name }
octets-part-records = registros como chegaram
octets-more-parts = { $count ->
    [one] Mais uma verificação deste quadro não está na lista.
   *[other] Mais { $count } verificações deste quadro não estão na lista.
}
octets-print = Imprimir estes bytes
octets-count = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
octets-bits-long = { $count ->
    [one] { $count } bit
   *[other] { $count } bits
}
octets-dump = Bytes em hexadecimal
octets-choose = Escolha um campo para ver seus bytes, ou um byte para ver seu campo.
octets-field = Campo
octets-value = Valor
octets-at = Bytes
octets-came-as = chegou como { $value }
octets-source = Da resposta a { $name } { $type }
octets-page = { $from } a { $to } de { $count }
octets-back = Campos anteriores
octets-on = Campos seguintes
octets-copy-as = Copiar como
octets-copy = Copiar todos os bytes
octets-copy-field = Copiar os bytes deste campo
octets-link = Copiar um link para este campo
octets-question-says = Neste quadro nada é verificado. Aqui estão a pergunta e os registros que chegaram, em formato binário (wire format) e com os nomes por extenso; falta o cabeçalho da mensagem, e o que chegou como JSON está escrito como iria pela rede.
octets-records-says = Os registros com que este quadro foi verificado, com os TTLs que chegaram; em formato binário (wire format) e com os nomes por extenso. O que chegou como JSON está escrito como iria pela rede.
octets-received-head = Como registros, em formato binário
octets-left-out = { $count ->
    [one] Mais um registro não é mostrado.
   *[other] Mais { $count } registros não são mostrados.
}

## A signature
octets-signed = O que está assinado
octets-signed-says = { $count ->
    [one] A assinatura cobre exatamente este byte.
   *[other] A assinatura cobre exatamente estes { $count } bytes: os campos do RRSIG sem a própria assinatura e depois cada registro na forma canônica (RFC 4034 3.1.8.1).
}
octets-unchanged = A forma canônica não muda nada do que chegou.
octets-changed = A forma canônica difere do que chegou:
octets-change-wildcard = Os registros chegaram para { $received }; o que está assinado é o wildcard { $signed }.
octets-change-lowered = { $count ->
    [one] Em um rótulo, as maiúsculas passaram a minúsculas.
   *[other] Em { $count } rótulos, as maiúsculas passaram a minúsculas.
}
octets-change-ttl = O TTL chegou como { $received }, reduzido por um cache; o que está assinado é { $signed }.
octets-change-ttl-above = O TTL chegou como { $received }, mais do que o assinado, que é { $signed }: nenhum cache pode guardar o registro por tanto tempo.
octets-change-order = Os registros chegaram em outra ordem; são assinados ordenados pelo RDATA.
octets-change-duplicates = { $count ->
    [one] Um registro chegou duas vezes e conta uma vez.
   *[other] { $count } registros chegaram repetidos e contam uma vez.
}
octets-hash-head = O hash deles
octets-hash = { $hash } destes { $count } bytes
octets-hash-inside = { $algorithm } recebe os próprios bytes e calcula o hash por dentro: não há um hash à parte.
octets-rim = Os 28 entalhes do selo e da tira do moinho no desenho saem dos primeiros 28 bytes do SHA-256 do que está assinado, um de cada: os dois bits mais baixos escolhem um de quatro comprimentos, como se vê aqui.
octets-key = A chave: seu DNSKEY
octets-key-says = A chave que a assinatura indica. Seus números são públicos.
octets-emblem = O emblema do anel, do selo e da ficha no desenho sai do SHA-256 deste RDATA: { $digest }
octets-signature = A assinatura
octets-block = O que resulta ao abrir a assinatura
octets-block-says = A assinatura é um número. Elevada ao expoente da chave, módulo o seu módulo, dá este bloco. Só quem tem a chave privada consegue fazer um número que, ao ser aberto, dê um bloco desta forma com este hash.
octets-compared = O que se compara
octets-opened = O que resulta ao abrir a assinatura
octets-expected = O que deve resultar, com o hash calculado aqui
octets-coordinates-say = Com o hash, o ponto da chave, r e s calcula-se outro ponto da curva. A assinatura confere se o x dele, módulo a ordem da curva, for r.
octets-r-sent = r, como foi enviado
octets-r-computed = x do ponto, calculado aqui
octets-points-say = Com os bytes, o ponto da chave, R e S calcula-se um ponto da curva. A assinatura confere se ele for R.
octets-point-sent = R, como foi enviado
octets-point-computed = O ponto, calculado aqui
octets-same = Os dois são iguais, byte a byte.
octets-differ = { $count ->
    [one] Um byte é diferente.
   *[other] { $count } bytes são diferentes.
}
octets-compares-none = A verificação de { $algorithm } não compara dois números que possam ser mostrados aqui.
octets-compares-not-yet = Nada foi comparado: a chave ou a assinatura não tem uma forma ou um tamanho verificado aqui.
octets-compares-long = A verificação foi feita, mas é longa demais para ser repetida só para mostrar os números.

## A digest of a key
octets-digested = De que se faz o digest
octets-digested-says = O digest é feito do nome da zona na forma canônica e de todo o RDATA do DNSKEY (RFC 4034 5.1.4).
octets-ds = O RDATA do DS
octets-anchor = digest da âncora de confiança
octets-print-drawn = A impressão digital do desenho sai do digest calculado aqui.
octets-tag = A key tag, somada
octets-tag-says = O RDATA, tomado como números de 16 bits, soma { $sum } (hex). O que passa de 16 bits é somado ao que fica abaixo: { $hex }, ou seja, { $tag }.
octets-tag-words = { $count ->
    [one] Um número
   *[other] Os { $count } números
}
octets-tag-word = número
octets-tag-sum = soma até aqui
octets-tag-left-out = { $count ->
    [one] Um número do meio foi omitido.
   *[other] { $count } números do meio foram omitidos.
}

## A gap
octets-role-asked = { $name } é o nome consultado.
octets-role-above = { $name } é uma delegação acima do nome consultado.
octets-role-encloser = { $name } é o closest encloser: o ancestral mais longo que existe.
octets-role-next-closer = { $name } é o next closer name: um rótulo mais longo que o closest encloser.
octets-role-wildcard = { $name } é o wildcard que poderia ter respondido.
octets-place-matches = Está exatamente onde a lacuna começa: o registro é sobre este nome, e seus tipos estão abaixo.
octets-place-covered = Fica dentro da lacuna: esse nome não existe.
octets-place-open = Fica dentro de uma lacuna com opt-out: ali não há nome assinado, mas pode haver uma delegação sem DS.
octets-place-between = Fica na lacuna, e o nome seguinte está abaixo dele: existe, mas sem registros próprios.
octets-hash-name = O nome de que se faz o hash
octets-nsec3 = O registro NSEC3
octets-nsec = O registro NSEC
octets-rounds = { $count ->
    [0] Um só hash
    [one] Um hash, e mais um
   *[other] Um hash, e mais { $count }
}
octets-rounds-say = A primeira rodada toma o SHA-1 do nome seguido do salt; cada uma das seguintes, do que a anterior deu e de novo do salt (RFC 5155 5).
octets-salt = O salt é { $salt }.
octets-no-salt = Não há salt.
octets-round-count = { $count ->
    [one] { $count } rodada
   *[other] As { $count } rodadas
}
octets-rounds-left-out = { $count ->
    [one] Uma rodada antes da última foi omitida.
   *[other] { $count } rodadas antes da última foram omitidas.
}
octets-hash-label = Em base32 com o alfabeto hexadecimal estendido, como o nome (owner) de um NSEC3: { $label }
octets-gap = A lacuna entre dois hashes
octets-gap-owner = começa com o nome (owner) do NSEC3
octets-gap-name = o hash do nome
octets-gap-next = termina com o hash seguinte
octets-order = A ordem dos nomes, rótulo a rótulo
octets-order-says = Os nomes são comparados a partir da direita: último rótulo com último rótulo, em minúsculas, byte a byte. O nome que termina antes vem antes (RFC 4034 6.1).
octets-order-before = { $one } vem antes de { $other }
octets-order-same = { $one } e { $other } são o mesmo nome
octets-order-after = { $one } vem depois de { $other }
octets-order-decides = decide
octets-order-round = A lacuna dá a volta: começa com o último nome da zona e termina com o primeiro.
octets-bits = Os tipos, bit a bit
octets-bits-from = a partir do tipo
octets-bits-octet = byte
octets-bits-set = tipos que existem
octets-bits-left-out = { $count ->
    [one] Mais um byte de bits não é mostrado.
   *[other] Mais { $count } bytes de bits não são mostrados.
}

## Fields, each in a sentence
octets-is-rrsig-type-covered = O tipo dos registros assinados.
octets-is-rrsig-algorithm = Como a assinatura foi feita, e com qual hash.
octets-is-rrsig-labels = Quantos rótulos tem o nome assinado, sem a raiz e sem um asterisco. Se forem menos que os do nome que chegou, foi assinado um wildcard.
octets-is-rrsig-original-ttl = O TTL que a zona publicou. Os caches vão reduzindo o deles; por isso o assinado é conservado aqui.
octets-is-rrsig-expiration = Até quando a assinatura vale, em segundos desde 1970.
octets-is-rrsig-inception = Desde quando a assinatura vale, em segundos desde 1970.
octets-is-rrsig-key-tag = Um número curto que ajuda a achar a chave. Não prova nada: duas chaves podem ter o mesmo.
octets-is-rrsig-signer = A zona que assinou. Só as chaves dela podem ser tentadas.
octets-is-rrsig-signature = A própria assinatura; não faz parte do que é assinado.
octets-is-question-qname = O nome consultado.
octets-is-question-qtype = O tipo de registro consultado.
octets-is-question-qclass = A classe consultada: IN, a Internet.
octets-is-rr = Um registro: nome, tipo, classe, TTL e dados.
octets-is-rrsig = Os campos do próprio RRSIG, assinados antes dos registros.
octets-is-a-address = O endereço IPv4.
octets-is-aaaa-address = O endereço IPv6.
octets-is-ns-nsdname = Um servidor de nomes da zona.
octets-is-cname-cname = O nome que este representa.
octets-is-dname-target = Para onde leva cada nome abaixo deste.
octets-is-mx-preference = Qual servidor de e-mail vem primeiro: quanto menor o número, antes.
octets-is-mx-exchange = Um servidor que recebe o e-mail deste nome.
octets-is-txt-txt-data = Um trecho de texto: um byte com o comprimento e seus caracteres.
octets-is-soa-mname = O servidor de nomes de onde vem a zona.
octets-is-soa-rname = A caixa postal do responsável, com um ponto no lugar da arroba.
octets-is-soa-serial = O número desta versão da zona.
octets-is-soa-minimum = Por quantos segundos se pode lembrar que algo não existe.
octets-is-nsec3-salt-length = Quantos bytes de salt seguem.
octets-is-nsec3-hash-length = Quantos bytes tem o hash seguinte.
octets-is-rr-name = O nome a que o registro pertence.
octets-is-rr-type = Que tipo de registro é.
octets-is-rr-class = A classe; na Internet é IN.
octets-is-rr-ttl = Por quantos segundos o registro pode ficar em um cache.
octets-is-rr-original-ttl = O TTL do RRSIG, que é assinado no lugar do TTL do próprio registro: este vai sendo reduzido pelos caches.
octets-is-rr-rdlength = Quantos bytes de dados seguem.
octets-is-rr-rdata = Os dados do registro, na forma do seu tipo.
octets-is-rr-unread = Estes bytes não têm a forma do tipo do registro.
octets-is-name-label = Uma parte de um nome: um byte com o comprimento, e suas letras.
octets-is-name-root = O rótulo de comprimento zero que termina todo nome.
octets-is-dnskey-flags = Para que serve a chave: 256 marca uma que pode assinar pela zona, 1 dá a entender que se pretende que um DS aponte para ela, 128 marca uma revogada.
octets-is-dnskey-protocol = Deve ser 3.
octets-is-dnskey-algorithm = O algoritmo para o qual a chave serve.
octets-is-dnskey-public-key = A chave pública, na forma do seu algoritmo.
octets-is-ds-key-tag = A key tag da chave para a qual ele aponta.
octets-is-ds-algorithm = O algoritmo da chave para a qual ele aponta.
octets-is-ds-digest-type = Com qual função de hash o digest é feito.
octets-is-ds-digest = O digest do nome e da chave da zona-filha, como a zona-mãe o publica.
octets-is-ds-owner = O nome da zona, em minúsculas.
octets-is-ds-dnskey = Todo o RDATA da chave.
octets-is-nsec-next = O nome seguinte da zona que tem registros. Entre esse nome e o do registro (owner) não há nenhum.
octets-is-nsec-types = Os tipos de que o nome (owner) tem registros.
octets-is-nsec3-algorithm = Qual hash: 1 é SHA-1, o único que existe.
octets-is-nsec3-flags = 1 é opt-out: na lacuna pode haver delegações sem DS que não constam.
octets-is-nsec3-iterations = Quantas rodadas a mais de hash há. A RFC 9276 pede zero.
octets-is-nsec3-salt = Bytes que entram em cada rodada.
octets-is-nsec3-next = O hash seguinte que existe na zona.
octets-is-nsec3-types = Os tipos de que o nome com esse hash tem registros.
octets-is-types-window = A qual bloco de 256 tipos os bits se referem.
octets-is-types-length = Quantos bytes de bits seguem.
octets-is-types-bits = Um bit por tipo, ligado onde há registros dele.
octets-is-key-exponent-length = Quantos bytes tem o expoente.
octets-is-key-exponent = A potência a que uma assinatura é elevada.
octets-is-key-modulus = O número que serve de módulo: o produto de dois primos secretos.
octets-is-key-x = A primeira coordenada do ponto da chave na curva.
octets-is-key-y = A segunda coordenada dele.
octets-is-key-a = O ponto da chave na curva, comprimido em um número e um sinal.
octets-is-signature-r = A primeira metade da assinatura: aquilo por que se reconhece um ponto da curva escolhido por quem assinou.
octets-is-signature-s = O número que só quem tem a chave privada consegue calcular.
octets-is-block-zero = Um zero, para que o bloco fique abaixo do módulo.
octets-is-block-type = 1: o bloco de uma assinatura.
octets-is-block-padding = FF, tantas vezes quantas for preciso para encher o bloco.
octets-is-block-separator = Um zero que termina o preenchimento.
octets-is-block-digest-info = O nome da função de hash, em DER.
octets-is-block-digest = O hash do que foi assinado pelo signatário. Tem de ser o hash do que chegou.
octets-is-block-other = Não é o bloco de uma assinatura: ela foi feita com outra chave, ou alterada.
octets-is-soa-refresh = Quantos segundos um servidor secundário espera antes de procurar uma versão mais nova da zona.
octets-is-soa-retry = Quantos segundos ele espera se isso falhou.
octets-is-soa-expire = Após quantos segundos sem sucesso ele deixa de responder pela zona. Não tem nada a ver com a expiração das assinaturas.
octets-is-ptr-ptrdname = O nome a que o endereço pertence.
octets-is-srv-priority = Que servidor é tentado primeiro: quanto menor o número, mais cedo.
octets-is-srv-weight = Entre servidores da mesma prioridade: quanto maior o número, mais vezes é escolhido.
octets-is-srv-port = A porta em que o serviço escuta.
octets-is-srv-target = O servidor; um ponto sozinho significa que esse serviço não existe.
octets-is-caa-flags = 128: uma autoridade certificadora que não entenda a etiqueta não deve emitir um certificado.
octets-is-caa-tag-length = Quantos bytes a etiqueta tem.
octets-is-caa-tag = De que trata o valor: issue e issuewild dizem quem pode emitir certificados, iodef quem avisar de tentativas.
octets-is-caa-value = O que a etiqueta diz, em caracteres.
octets-is-svcb-priority = 0: o nome é um alias de outro; senão, quanto menor o número, mais cedo é tentado.
octets-is-svcb-target = O servidor que oferece o serviço; um ponto sozinho é o próprio nome ou, com prioridade 0, que não há nenhum.
octets-is-svcb-params = Como se chega ao serviço: protocolos, porta, endereços, chaves.
octets-is-svcb-param = Um parâmetro: sua chave, o comprimento de seu valor, seu valor.
octets-is-svcb-param-key = Qual parâmetro é: 1 é alpn, 3 port, 4 ipv4hint, 5 ech, 6 ipv6hint.
octets-is-svcb-param-length = Quantos bytes o valor tem.
octets-is-svcb-param-value = O valor, na forma de sua chave.
octets-is-tlsa-usage = De que trata: 0 e 1 restringem um certificado que também é verificado da forma usual, 2 nomeia uma âncora de confiança, 3 o próprio certificado.
octets-is-tlsa-selector = Que parte do certificado: 0 tudo, 1 sua chave pública.
octets-is-tlsa-matching-type = Como é dado: 0 tal qual, 1 como SHA-256, 2 como SHA-512.
octets-is-tlsa-data = O certificado ou a chave, ou seu hash.
octets-is-sshfp-algorithm = O algoritmo da chave SSH do servidor: 1 RSA, 3 ECDSA, 4 Ed25519, 6 Ed448.
octets-is-sshfp-type = O hash da impressão digital: 1 SHA-1, 2 SHA-256.
octets-is-sshfp-fingerprint = O hash da chave SSH do servidor.
octets-is-naptr-order = Em que ordem as regras devem ser tentadas: o menor número primeiro.
octets-is-naptr-preference = Entre regras da mesma ordem: quanto menor o número, mais cedo.
octets-is-naptr-flags = O que vem a seguir: S um registro SRV, A um endereço, U um URI; vazio: outro NAPTR.
octets-is-naptr-services = Os serviços a que a regra leva.
octets-is-naptr-regexp = Uma regra que reescreve o texto de partida.
octets-is-naptr-replacement = O nome a perguntar em seguida, se nada é reescrito.
octets-is-uri-priority = Que URI é tentado primeiro: quanto menor o número, mais cedo.
octets-is-uri-weight = Entre URIs da mesma prioridade: quanto maior o número, mais vezes é escolhido.
octets-is-uri-target = O URI, em caracteres.
octets-is-nsec3param-algorithm = Que hash os registros NSEC3 da zona usam: 1 é SHA-1.
octets-is-nsec3param-flags = Deve ser 0. Se há opt-out, cada NSEC3 o diz.
octets-is-nsec3param-iterations = Quantas rodadas adicionais de hash a zona usa.
octets-is-nsec3param-salt-length = Quantos bytes de sal seguem.
octets-is-nsec3param-salt = Bytes que entram em cada rodada.
octets-is-csync-serial = O número de série do SOA a partir do qual a zona pai pode agir segundo este registro.
octets-is-csync-flags = 1: a zona pai pode agir imediatamente; 2: só a partir do número de série.
octets-is-csync-types = Os tipos que a zona pai deve copiar da zona.
octets-is-cert-type = Que tipo de certificado: 1 X.509, 3 OpenPGP.
octets-is-cert-key-tag = Um número curto que ajuda a encontrar a chave do certificado.
octets-is-cert-algorithm = O algoritmo dessa chave, ou 0 se não é indicado.
octets-is-cert-certificate = O próprio certificado.
octets-is-openpgpkey-key = A chave pública OpenPGP de uma caixa de correio, cujo nome está como hash no nome do registro.
octets-is-hinfo-cpu = O tipo de computador; respostas a ANY dizem aqui que nem tudo é informado (RFC 8482).
octets-is-hinfo-os = Seu sistema operacional.
octets-is-rp-mbox = A caixa de correio da pessoa responsável, com um ponto em lugar da arroba.
octets-is-rp-txt = O nome cujos registros TXT dizem mais.
octets-is-zonemd-serial = O número de série do SOA da zona resumida.
octets-is-zonemd-scheme = Como a zona é reunida: 1 é por enquanto a única forma.
octets-is-zonemd-hash = Que hash: 1 SHA-384, 2 SHA-512.
octets-is-zonemd-digest = O resumo de todos os registros da zona. Esta página não os tem todos e não o verifica.
octets-is-loc-version = A versão da forma; 0 é a única.
octets-is-loc-size = O diâmetro do que está ali: os quatro primeiros bits vezes dez elevado aos quatro últimos, em centímetros.
octets-is-loc-horizontal = A precisão do lugar na horizontal; escrita como o tamanho.
octets-is-loc-vertical = A precisão na vertical.
octets-is-loc-latitude = A latitude, em milésimos de segundo de arco; 2147483648 é o equador, mais é norte.
octets-is-loc-longitude = A longitude, do mesmo modo; 2147483648 é o meridiano de origem, mais é leste.
octets-is-loc-altitude = A altitude, em centímetros acima de uma base 100 km abaixo do elipsoide de referência.
octets-is-eui48-address = O endereço de hardware de uma placa de rede, 48 bits.
octets-is-eui64-address = Um endereço de hardware de 64 bits.
octets-is-key-octets = A chave, em uma forma que esta página não decompõe.
octets-is-signature-octets = A assinatura, em uma forma que esta página não decompõe.

## Reproduce it
recipe = Repita por conta própria
recipe-intro = Faça as mesmas verificações com as suas próprias ferramentas. As linhas e os programas trazem os valores deste caso e só gravam em uma pasta nova, só deles.
recipe-signature = Assinatura da chave { $tag } sobre { $owner } { $type }
recipe-digest = Digest da chave { $tag } da zona { $zone }
recipe-gaps = Onde ficam os nomes na zona { $zone }
recipe-dig = O dig pede os registros de novo
recipe-delv = O delv pergunta de novo e valida o que chega
recipe-openssl = O OpenSSL calcula a partir dos mesmos bytes
recipe-dsfromkey = O dnssec-dsfromkey gera o DS da chave
recipe-nsec3hash = O nsec3hash calcula o hash dos nomes
recipe-python = Um programa em Python monta tudo a partir dos campos dos registros
recipe-prints = Mostra
recipe-prints-not = Não mostra
recipe-now = A pergunta vai ao resolvedor do seu computador. O que ele mostra é o DNS daquele momento, e não este caso: não há linha a comparar.
recipe-anchors = As primeiras linhas gravam em um arquivo as âncoras de confiança deste caso. A validação começa ali e falha em um DNS do qual elas não são as âncoras.
recipe-cryptography = Precisa do pacote cryptography do Python.
recipe-cryptography-from = Precisa do pacote cryptography do Python, versão { $version } ou posterior.
recipe-python-from = Precisa do Python 3.10 ou posterior.
recipe-openssl-from = Precisa do OpenSSL 3.5 ou posterior.
recipe-limits = Esta página não verifica nada com esta chave. A ferramenta tem limites próprios, e o que ela diz da assinatura não serve de comparação.
