### The other terms, each in a sentence or two.

term-rollover = Troca de chaves (rollover)
    .text = A passagem de uma chave para a seguinte. Por um tempo as duas ficam publicadas, para que ninguém fique sem chave (RFC 6781 4.1).
term-nsec = NSEC
    .text = Um registro assinado que nomeia dois vizinhos, de modo que nenhum nome pode estar entre eles (RFC 4034 4).
term-nsec3 = NSEC3
    .text = O mesmo, com os nomes em hash, para que não se possa simplesmente listar os nomes da zona (RFC 5155).
term-insecure = Delegação não protegida (insecure)
    .text = A zona-mãe prova que a zona-filha não tem DS, ou nenhum que sirva aqui. Abaixo desse ponto nada pode ser conferido (RFC 4035 5.2).
term-alias = CNAME e DNAME
    .text = Registros que levam a outro nome (RFC 1034 3.6.2, RFC 6672).

# What the pictures show in place of a term.
comic-plain = carta sem selo
comic-query = o bilhete que o pombo leva
comic-rrset = carta
comic-rrsig = selo de cera
comic-digest = fileira de entalhes que sai do moinho
comic-keys = anel que fica em casa, e ficha que viaja
comic-dnskey = ficha
comic-rings = ficha mestra, cujo anel sela o fichário (KSK), e ficha cujo anel sela cartas (ZSK)
comic-rollover = troca de anel
comic-ds = impressão digital no livro da casa-mãe
comic-trust-anchor = impressão digital gravada na pedra
comic-nsec = página do cadastro
comic-nsec3 = página do cadastro, com os nomes borrados
comic-insecure = cartão-postal
comic-chain = selos e livros, da pedra até a carta
comic-resolver = a coruja entrega a carta, ou a recusa
comic-zone = casa
comic-delegation = casa-mãe e casa-filha
comic-courier = pombo
comic-wildcard = formulário para qualquer nome
comic-opt-out = lacuna onde pode haver casas que não selam nada
comic-bogus = um selo quebrado, uma impressão digital errada, uma página que falta
comic-indeterminate = bandeja vazia
