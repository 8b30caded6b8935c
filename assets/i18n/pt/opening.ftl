### The story that the page opens with, and its terms; names arrive without their final dot.

root = raiz

## Before the story, staged
forged-title = Antes dos selos
    .alt = Encenação, não vem de nenhum registro: uma pega deixa na caixa uma carta para { $name }, e o pombo chega em segundo lugar.
forged-caption = Sem selo de cera na carta, acredita-se em quem chega primeiro. A pega falsificou a sua, e madrugou.
forged-aside = O DNS simples funciona assim: vale a primeira resposta que parece certa. O que vem a seguir é de registros reais; esta cena, não.

## The question
question-title = Lá vai a pergunta
    .alt = A coruja entrega ao pombo um bilhete que pede { $name }, tipo { $type }, com assinaturas.
question-caption = A coruja é o seu navegador: pede os registros { $type } de { $name }, e os selos. O pombo é o resolvedor: carrega, e não precisa ser honesto.
question-aside = A pergunta vai com o bit DO: assinaturas, por favor. E com o CD: o resolvedor pode guardar a opinião para si.

## The letter
bundle-title = Uma carta, um selo
    .alt = Os registros { $type } de { $owner } saem voando da casa deles para uma só folha, e um só selo é estampado nela.
bundle-caption = Todos os registros { $type } de { $owner } formam uma só carta, com um só selo. Nenhum pode ser incluído ou tirado às escondidas.
bundle-aside = Uma assinatura cobre um RRset inteiro, nunca um registro avulso. Outro tipo no mesmo nome é outra carta, com selo próprio.
arrives-title = Chega uma carta
    .alt = O pombo entrega uma carta aberta: { $owner }, com os registros escritos nela.
arrives-sealed-caption = Aqui está a resposta, com um selo pendurado ao pé. Qualquer um pode ler; a questão é quem selou.
arrives-aside = É uma carta, não um envelope: o DNSSEC não esconde nada.

## The mill
mill-title = Para que serve o moinho
    .alt = Os bytes da carta de { $owner } { $type } passam pelo moinho; dele sai uma tira de entalhes.
mill-caption = O moinho reduz qualquer carta a uma fileira curta de entalhes. A pega muda um só caractere, e a fileira toda é outra.
mill-aside = É um hash: sempre do mesmo tamanho, e sem volta. Não esconde nada; o DNSSEC não cifra coisa alguma. A segunda fileira é desta mesma carta com o último bit trocado, moída aqui também; só a pega é encenação.

## The seal
compare-title = O selo diante da ficha
    .alt = O selo sobre { $owner } { $type } está ao lado da ficha { $tag } da casa { $zone }. Emblema e borda combinam.
compare-holds-caption = Os entalhes têm de combinar com os da borda do selo. E a ficha { $tag } diz: só o meu anel poderia ter feito este selo.
compare-aside = Emblema e borda são dois desenhos de um mesmo cálculo: a ficha responde “combina” ou nada. Uma assinatura não é uma chave privada, nem pode passar para outra carta.

## The two halves of a key
halves-title = O anel fica em casa
    .alt = Atrás de uma cortina da casa { $zone } está o anel; o selo dele e a ficha { $tag } saem, o anel não.
halves-caption = A ficha sai para todo mundo, e só serve para conferir. O anel que sela fica atrás da cortina da casa { $zone }.
halves-aside = Chave pública e chave privada. O anel pode morar em um aparelho protegido, ou com um provedor: nem sempre a casa é do titular.

## The rack
rack-title = Quem diz que a ficha é autêntica?
    .alt = As fichas da casa { $zone } estão em um fichário sob o selo mestre { $tag }. O anel fica atrás de uma cortina.
rack-caption = Uma ficha qualquer um imprime: quem diz que esta é autêntica? O anel da ficha { $tag } selou o fichário inteiro, inclusive a própria ficha.
rings-title = Por que dois anéis
    .alt = Na casa { $zone }, o anel da ficha { $letters } sela cartas, e o anel da ficha { $rack } sela só o fichário.
rings-caption = O anel { $letters } é o das cartas, de uso diário. O anel mestre { $rack } é só para o fichário, e pode descansar em um cofre.
rings-aside = As fichas para cartas podem ser trocadas sem consultar a casa-mãe, que só conhece a ficha mestra. Muitas casas usam um só anel para as duas coisas.
rack-aside = Um fichário que sela a própria ficha ainda não prova nada. Mais alguém precisa conhecer a ficha mestra. A pega é encenação.

## The ledger
ledger-title = O livro da casa-mãe
    .alt = A impressão digital da ficha mestra { $tag } da casa { $zone } está ao lado da impressão no livro da casa { $keeper }. As duas são iguais.
ledger-caption = Um degrau acima, a casa { $keeper } mantém um livro das casas-filhas. A impressão da ficha { $tag } está lá, dígito por dígito.
ledger-aside = A impressão é do nome da casa e da ficha, juntos. Pode haver várias no livro; basta uma que combine.
pageseal-title = A página também tem selo
    .alt = A página do livro sobre { $child } traz um selo da casa { $parent }. Ele confere.
pageseal-caption = A página sobre { $child } tem selo próprio, feito pela casa { $parent } com o anel { $tag }. Assim, a casa-mãe responde por essa impressão.
pageseal-aside = Um DS é assinado pela mãe, não pela filha: é a palavra da zona-mãe sobre a zona-filha.
climb-title = Uma casa acima
    .alt = De noite na colina, a coruja sobe da casa { $child } até a casa { $parent }, onde está o livro.
climb-caption = O livro com essa impressão fica uma casa acima, em { $parent }. Subimos até lá e perguntamos de novo o que perguntamos em { $child }.
climb-aside = Pela chave de cada zona responde a zona de cima. Por isso uma cadeia é conferida da resposta para cima, até uma chave já conhecida.
repeat-title = E vamos subindo
    .alt = Os mesmos exames em outras casas, e tudo confere.
repeat-one-caption = As mesmas perguntas para a casa { $zone }: fichas, fichário e impressão. Todas as respostas foram “sim”.
repeat-aside = Cada casa do caminho foi conferida como a primeira. O mapa tem todos os passos.

## The stone
stone-title = Gravado na pedra
    .alt = A impressão digital da ficha mestra { $tag } da casa { $zone } está ao lado da que foi gravada na pedra. As duas são iguais.
stone-caption = Acima da casa { $zone } não há mais a quem perguntar. A impressão da ficha { $tag } está gravada em uma pedra que esta página trouxe consigo.
stone-aside = A pedra veio com esta página, então é preciso confiar na própria página. A pedra já estava aqui antes da pergunta.
people-title = Quem gravou a pedra
    .alt = Encenação, não vem de nenhum registro: pessoas vigiam a cortina atrás da qual o anel da raiz é usado, quatro vezes por ano.
people-caption = Na raiz de verdade, são pessoas que usam o anel: quatro vezes por ano elas se reúnem, diante de testemunhas e câmeras.
people-aside = São as cerimônias da KSK da raiz, realizadas pela IANA. A chave da raiz já vem com resolvedores, sistemas e esta página; ninguém precisa ir buscá-la.

## The end
verdict-title = O caminho visto de cima
    .alt = Uma rua de casas, do farol na rocha até { $name }, cada uma com a sua marca.
verdict-secure-caption = Todos os selos conferem, da pedra até a carta: isto é o que foi publicado para { $name }. Não quer dizer que o site seja bom.
verdict-aside = Seguro: ninguém mudou uma palavra no caminho. Se o que foi publicado é verdade, nenhum selo pode dizer.

## What a resolver does
delivery-title = Entregue
    .alt = A coruja põe a resposta para { $name } { $type } na caixa do visitante.
delivery-caption = Um resolvedor que confere assim entrega a resposta, marcada como conferida. Uma resposta forjada é recusada.
delivery-aside = A marca é o bit AD. Nos navegadores não há cadeado verde para isso: a maioria dos programas confia no resolvedor e não mostra nada. A pega é encenação.

## Em resumo
recap-title = Em resumo
    .alt = Um selo, uma ficha, uma impressão e uma pedra, cada um acima do seu nome no DNSSEC: RRSIG, DNSKEY, DS e âncora de confiança.
recap-caption = O selo é uma assinatura, e a ficha é a chave que a confere. A impressão é a palavra da zona-mãe sobre essa chave, e a pedra é o que já se sabia.
recap-aside = Os quatro são desenhados a partir dos registros desta história.
try-own = Agora tente um nome seu

## In the pictures: a few words each
say-late = Cheguei tarde?
say-who = Quem disse?
label-staged = encenação
label-you = você
label-ring = sela, e fica
label-card = confere, e viaja
label-letters = para cartas
label-rack = para o fichário
label-yearly = quatro vezes por ano
say-address = { $name }, { $type }?
say-seals = Com selos, por favor.
label-until = até { $date }
label-root = . raiz
label-more = mais { $count }
who-owl = seu navegador
who-pigeon = o resolvedor
who-magpie = falsária
label-do = DO: com assinaturas
label-ad = AD: conferida
label-tag = tag { $tag }
label-changed = um caractere trocado
label-seal = selo
label-specimen = ficha
label-print = impressão
label-stone = pedra

## Terms
term-plain = DNS sem DNSSEC
    .text = As respostas não trazem assinaturas: acredita-se na primeira que combina com a pergunta (RFC 3833 2.1).
term-query = Consulta
    .text = Uma pergunta ao DNS. Com o bit DO, ela pede também as assinaturas (RFC 4035 3.2.1).
term-rrset = RRset
    .text = Todos os registros de um mesmo nome e tipo. O DNSSEC os assina juntos, nunca um a um (RFC 2181 5).
term-rrsig = RRSIG
    .text = Uma assinatura sobre um RRset, com o nome do signatário, a key tag da chave e um prazo de validade (RFC 4034 3).
term-digest = Digest
    .text = Um número de tamanho fixo, calculado a partir de quaisquer octetos por uma função de hash. Com RSA e ECDSA, o que se assina é o digest (RFC 5702 3).
term-keys = Chave pública e chave privada
    .text = A chave privada faz as assinaturas e fica com quem a possui. A chave pública só as confere, e é publicada (RFC 4033 3.1).
term-dnskey = DNSKEY
    .text = Uma chave pública de uma zona. Com ela, qualquer um pode conferir assinaturas, e ninguém pode fazê-las (RFC 4034 2).
term-rings = KSK e ZSK
    .text = A chave de assinatura de chaves (KSK) assina só o RRset DNSKEY; a chave de assinatura de zona (ZSK), todos os outros RRsets (RFC 6781 3.1).
term-ds = DS
    .text = Um digest da chave de uma zona-filha, publicado e assinado pela zona-mãe (RFC 4034 5).
term-trust-anchor = Âncora de confiança
    .text = Uma chave, ou o digest dela, conhecida antes de qualquer pergunta. A da raiz é publicada pela IANA (RFC 9718).
term-chain = Cadeia de confiança
    .text = Os elos de uma âncora de confiança até a resposta, cada um assinado pelo de cima (RFC 4033 3.1).
term-resolver = Resolvedor validador
    .text = Confere em nome dos clientes: liga o bit AD nas respostas seguras (secure), e dá SERVFAIL no lugar das inválidas (bogus) (RFC 4035 3.2.3, 5.5).
