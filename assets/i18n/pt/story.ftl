### The other scenes: titles, captions (at most two short sentences) and asides. Names arrive without their final dot.

span-years = { $count ->
    [one] { $count } ano
    [many] { $count } de anos
   *[other] { $count } anos
}
span-days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
}
span-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
span-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
span-seconds = { $count ->
    [one] { $count } segundo
    [many] { $count } de segundos
   *[other] { $count } segundos
}

## The letter
arrives-bare-caption = Aqui está a resposta, e ao pé dela não há nada pendurado. Qualquer um poderia ter escrito isto.

## The seal
cracked-title = O selo não combina
    .alt = O selo sobre { $owner } { $type } se parte em dois: não combina com os registros.
cracked-caption = Esta carta e este selo não são um do outro. Obra de falsário ou deslize da pena: ninguém pode se guiar por ela.
expired-title = Fora do prazo
    .alt = O selo sobre { $owner } { $type } valia até { $until }, e essa data já passou.
expired-caption = Este selo valia até { $until }, e nem um dia a mais. Só a casa { $zone } pode fazer um novo.
not-yet-title = Antes da hora
    .alt = O selo sobre { $owner } { $type } vale a partir de { $from }, e essa data ainda está por vir.
not-yet-caption = Este selo só começa a valer em { $from }. Ou ele está adiantado, ou um relógio está atrasado.
bare-title = Sem selo
    .alt = Uma carta de { $owner } { $type } sem nenhum selo.
bare-caption = A casa { $zone } sela o que envia, mas isto veio sem selo. Por isso ninguém pode se fiar nisto.
stranger-title = O anel de um estranho
    .alt = O selo sobre { $owner } { $type } cita uma ficha que a casa { $zone } não tem.
stranger-caption = O selo cita a ficha { $tag }. No fichário da casa { $zone } não existe essa ficha.
wrong-house-title = Selado na porta ao lado
    .alt = O selo sobre { $owner } { $type } não foi feito pela casa { $zone }.
wrong-house-caption = Quem selou isto foi uma casa que não tem nada a ver com o assunto. Só a casa { $zone } pode falar por { $owner }.
unreadable-title = Um selo de feitio desconhecido
    .alt = O selo sobre { $owner } { $type } é de um algoritmo que não pode ser conferido aqui.
unreadable-caption = Este selo é de um feitio que não pode ser examinado aqui. Isso não diz nada contra ele, nem a favor.
flaw-title = O selo não conta
    .alt = O selo sobre { $owner } { $type } não pode ser usado.
flaw-caption = Há um selo, mas pelas regras ele não conta. O diagnóstico abaixo diz qual é a regra.
flaw-aside = Vistos daqui, adulteração e engano se parecem. A maioria dos selos quebrados é acidente.

## The rack
rack-single-caption = Um anel basta para a casa { $zone }: ele sela as cartas e também o fichário. A ficha dele, { $tag }, está sozinha sob o próprio selo.
rollover-title = Troca de anel
    .alt = Há duas fichas mestras no fichário da casa { $zone }: { $tag }, cujo anel o selou, e { $other } ao lado.
rollover-caption = Duas fichas mestras no fichário da casa { $zone }: { $tag }, cujo anel o selou, e { $other }. Uma vai assumir o posto, ou fica de reserva.
rollover-aside = É uma troca de chaves (rollover): a ficha nova fica ao lado da antiga até que todos a tenham visto. Só então o anel antigo se aposenta.
rack-single-aside = Uma só ficha para selar cartas e fichário: uma CSK. Ainda não prova nada: mais alguém precisa conhecê-la.

## The ledger
ledger-stranger-title = A impressão de ficha nenhuma
    .alt = O livro da casa { $keeper } tem uma impressão da ficha { $tag }, e, ao lado dela, essa ficha falta no fichário da casa { $zone }.
ledger-stranger-caption = O livro tem uma impressão da ficha { $tag }. O fichário da casa { $zone } não tem essa ficha.
ledger-no-card-caption = O livro da casa { $keeper } tem a impressão de uma ficha { $tag }. Nenhuma ficha do fichário da casa { $zone } dá essa impressão.
ledger-no-card-single-caption = O livro da casa { $keeper } tem a impressão de uma ficha { $tag }. A única ficha do fichário da casa { $zone } dá outra.
mismatch-title = A impressão digital errada
    .alt = Duas impressões digitais da ficha { $tag } da casa { $zone }, lado a lado: são diferentes.
mismatch-caption = Passada no moinho, a ficha { $tag } dá uma impressão digital; no livro está outra. Casa e casa-mãe precisam concordar antes que alguém entre.
mismatch-aside = É o que acontece quando se troca uma chave e não se avisa a casa-mãe.
unusable-title = Uma ficha que não conta
    .alt = As duas impressões digitais da ficha { $tag } da casa { $zone } são iguais, mas a ficha não pode ser usada.
unusable-caption = A impressão da ficha { $tag } combina. Mas, pelas marcas que traz, esta ficha não pode responder por nada.
unusable-aside = Uma ficha pode ter sido revogada (REVOKE), ou nem servir para zonas. Nesse caso, a impressão dela não vale nada.
repeat-down-title = E vamos descendo
    .alt = Os mesmos exames nas casas do caminho, e tudo confere.
repeat-above-title = Acima da ruptura
    .alt = Os mesmos exames nas casas de cima, e tudo confere.
repeat-caption = As mesmas perguntas em cada casa do caminho, a começar pela casa { $zone }. Todas as respostas foram “sim”.
repeat-above-caption = As fichas da casa { $zone } estão em ordem, e também todas as casas acima, até a pedra. O que se rompeu está mais abaixo.

## The stone
stone-mismatch-title = Não é o que diz a pedra
    .alt = A impressão digital gravada na pedra está ao lado do que a casa { $zone } mostra: nenhuma das fichas combina.
stone-mismatch-caption = A impressão da casa { $zone } não é a que está na pedra. Daqui para baixo, nada pode ser provado.
stone-first-caption = Esta cadeia termina antes de chegar à carta, por isso é contada da pedra para baixo. Na pedra está gravada a impressão da ficha { $tag } da casa { $zone }.

## No seals, by arrangement
postcard-title = Só um cartão-postal
    .alt = O cadastro selado da casa { $parent } diz que o livro não tem impressão de { $child }.
postcard-caption = A casa { $parent } não tem impressão de { $child }, e o cadastro selado dela confirma isso. É bem normal: o que { $child } diz pode muito bem ser verdade, só que ninguém responde por isso.
postcard-unsupported-title = Impressões de outro feitio
    .alt = O livro da casa { $parent } tem impressões para { $child }, todas de um feitio que não pode ser examinado aqui.
postcard-unsupported-caption = A casa { $parent } só responde por { $child } com impressões de um feitio que não pode ser examinado aqui. Isso conta como cartão-postal.
postcard-retired-title = Impressões de prensa aposentada
    .alt = O livro da casa { $parent } tem impressões para { $child }, todas para uma prensa de selos aposentada.
postcard-retired-caption = A casa { $parent } só responde por { $child } com um tipo de selo que, pelas regras estritas, não conta mais. Resta um cartão-postal.
postcard-optout-title = Talvez só um cartão-postal
    .alt = O cadastro selado da casa { $parent } tem uma lacuna onde { $child } estaria; as casas dentro dela podem não selar nada.
postcard-optout-caption = O cadastro da casa { $parent } diz: nesta lacuna pode haver casas que não selam nada. Então não se pode exigir selo de { $child }.
postcard-unread-title = Borrado vezes demais
    .alt = O cadastro da casa { $parent } foi borrado tantas vezes que não é lido; { $child } conta como casa que não sela nada.
postcard-unread-caption = O cadastro da casa { $parent } foi borrado tantas vezes que ninguém é obrigado a ler. Pelas regras, { $child } conta como cartão-postal.
postcard-aside = Não é maldade, nem foi provado que é falso. E uma carta selada não é mais secreta do que um cartão-postal.

## Proof of nobody
gap-title = Ninguém, e com prova
    .alt = Uma fila de nomes no cadastro selado da casa { $zone }: o nome { $from } leva direto ao nome { $to }. É isso que decide sobre { $name }, tipo { $type }.
blots-title = Ninguém, e com prova
    .alt = Uma roda de nomes em hash no cadastro selado da casa { $zone }: { $from } leva direto a { $to }. É isso que decide sobre { $name }, tipo { $type }.
gap-name-caption = Entre estes dois não há ninguém, e a página que diz isso tem selo. Logo, { $name } não existe: está provado, não é só desconhecido.
gap-type-caption = O cadastro lista o que { $name } tem, e { $type } não está na lista. A página tem selo, então a ausência está provada.
gap-wildcard-caption = A resposta saiu de um formulário que serve para qualquer nome. Esta página prova que { $name } não tem registro próprio.
gap-optout-caption = Nesta lacuna pode haver casas que não selam nada. Por isso ninguém pode dizer ao certo se { $name } é uma delas.
gap-nobody-optout-caption = A casa { $zone } diz que { $name } não existe. Mas esta lacuna deixa de fora as casas que não selam nada, então isso não pode ser provado.
gap-no-ds-caption = O cadastro da casa { $zone } lista o que há sobre { $name }. Nessa lista não está nenhuma impressão digital.
gap-unread-title = Borrado vezes demais
    .alt = O cadastro da casa { $zone } foi borrado tantas vezes que não é lido; ele não diz nada sobre { $name }, tipo { $type }.
gap-unread-caption = O cadastro da casa { $zone } foi borrado tantas vezes que ninguém é obrigado a ler. Pelas regras, isso conta como sem assinatura.
gap-broken-title = Ninguém, mas sem prova
    .alt = O que veio do cadastro da casa { $zone } não prova que não existe { $name }, tipo { $type }.
gap-broken-caption = A resposta diz que não há nada, mas as páginas do cadastro não provam isso. Assim, pode ser obra de qualquer um.
gap-broken-wildcard-caption = A resposta saiu de um formulário para qualquer nome, mas o cadastro não prova que { $name } não tem registro próprio.
gap-aside = As páginas são feitas e seladas de antemão; ninguém sela uma mentira por encomenda.
blots-aside = Aqui os nomes são borrões, para que não se possa ler o cadastro de ponta a ponta. Mas borrões podem ser adivinhados.
gap-stands = { $role }: { $stands }
gap-has = { $role }, tem { $types }
gap-nobody = ninguém
gap-there = existe
gap-below = só nomes abaixo
gap-unsigned = lacuna opt-out
gap-widened = lacunas alargadas no desenho
gap-lacks = { $role }: falta a página
role-asked = pedido
role-encloser = closest encloser
role-next-closer = next closer
role-wildcard = wildcard

## Another name
forward-title = Aos cuidados de outro
    .alt = Uma carta em { $from } que só indica outro endereço.
cname-caption = { $from } é um alias: a carta só manda perguntar por { $to }. Ela tem selo como qualquer outra.
alias-round-caption = { $from } leva a { $to }, e ali já estivemos. Por esse caminho nunca se chega.
alias-long-caption = { $from } leva a mais um nome, no fim de uma longa fila. Tão longe, ninguém é obrigado a seguir.
dname-caption = Tudo o que fica abaixo de um nome se mudou para outro. O novo endereço sai da carta selada, por uma regra.
dname-broken-caption = Pela regra da carta selada, teria de ser { $rule }. O que veio para { $from } leva, em vez disso, a { $to }.
dname-long-caption = Pela regra da carta selada, o novo nome para { $from } seria mais longo do que um nome pode ser. Por isso não leva a lugar nenhum.
nowhere-title = O caminho não leva a lugar nenhum
    .alt = Uma carta em { $from } que não leva a lugar nenhum.
onward-title = De porta em porta
    .alt = Cartas, uma depois da outra, que só indicam o endereço seguinte: de { $from } a { $to }.
onward-caption = Cada carta só indica a seguinte, de { $from } até { $to }. Cada uma tem o seu próprio selo, e todos conferem.
forward-aside = A próxima carta precisa de uma prova própria.

## Nothing came
lost-title = Não chegou
    .alt = Uma bandeja vazia: { $name }, tipo { $type }, não veio.
lost-caption = Não foi possível obter { $type } do nome { $name }. Isso não prova nada nem acusa ninguém: tente de novo, ou mande outro pombo.
missing-caption = A cadeia precisa do registro { $type } do nome { $name }, e ele não está lá. Pelas regras, a cadeia termina aqui, sem prova.
unanchored-title = Sem pedra para esta rua
    .alt = Uma bandeja vazia: nenhuma das pedras trazidas está acima de { $name }.
unanchored-caption = Nenhuma das pedras trazidas está acima de { $name }. Por isso nada se pode provar, e nada se pode cobrar.
lost-aside = Uma resposta que falta não é boa nem má notícia.

## The end
verdict-insecure-caption = A cadeia termina antes de { $name }, de comum acordo. O que veio pode ser verdade, mas nenhum selo diz isso.
verdict-insecure-nobody-caption = { $name } não existe, diz o cadastro. Mas ele deixa de fora as casas sem selo, então isso não pode ser provado aqui. Confira primeiro a grafia.
verdict-insecure-open-caption = Os selos que podem ser conferidos aqui não cobrem toda a resposta sobre { $name }. Pelas regras não há ruptura: ela pode muito bem ser verdadeira.
verdict-absent-caption = Todos os selos conferem, da pedra até o cadastro. Que { $name } não tem registros { $type } está provado, não é só desconhecido.
verdict-bogus-caption = Um elo está rompido, então nada abaixo dele conta. Um resolvedor cuidadoso não dá resposta nenhuma por { $name }.
verdict-indeterminate-caption = Algo necessário para { $name } não veio, ou não pode ser lido aqui. Por ora, isto não está provado nem rompido.
verdict-stopped-caption = Conferir o que veio para { $name } exige mais trabalho do que esta página assume, então ela parou. Isto não está provado nem rompido.

## What a resolver does
unmarked-title = Entregue, sem marca
    .alt = A coruja põe um cartão-postal de { $name } { $type } na caixa do visitante.
unmarked-caption = Um resolvedor que confere também entrega isto, só que sem a marca. Não assinado não quer dizer perigoso: quer dizer não provado.
refusal-title = Recusada na porta
    .alt = A resposta para { $name } { $type } fica na bandeja; a caixa do visitante recebe um aviso de falha.
refusal-caption = Um resolvedor que confere recusa esta resposta, e diz SERVFAIL. Melhor nenhuma resposta do que uma que pode ser forjada.
refusal-nowhere-caption = Um resolvedor que confere também desiste aqui, e diz SERVFAIL. Os selos podem conferir; o caminho não leva a lugar nenhum.
refusal-aside = Para o visitante, o site parece fora do ar. Só quem o diagnóstico indica pode consertar.

## In the pictures: a few words each
label-card-says = a ficha diz
label-ledger-says = o livro diz
label-stone-says = a pedra diz
label-no-print = nenhuma
label-from = desde { $date }
label-late = { $span } de atraso
label-early = { $span } antes
label-today = conferido em
label-see = ver
label-differ = diferentes: { $count } de { $all }
