### The other terms, each in a sentence or two.

term-rollover = Troca de chaves (rollover)
    .text = A passagem de uma chave para a seguinte. Por um tempo as duas ficam publicadas, para que ninguém fique sem nenhuma (RFC 6781 4.1).
term-nsec = NSEC
    .text = Um registro assinado que nomeia dois vizinhos, de modo que nada pode estar entre eles (RFC 4034 4).
term-nsec3 = NSEC3
    .text = O mesmo, com os nomes em hash, para que não se possa simplesmente ler a zona inteira (RFC 5155).
term-insecure = Delegação não protegida (insecure)
    .text = A zona-mãe prova que a zona-filha não tem DS. Dali em diante nada é assinado (RFC 4035 5.2).
term-alias = CNAME e DNAME
    .text = Registros que levam a outro nome (RFC 1034 3.6.2, RFC 6672).
