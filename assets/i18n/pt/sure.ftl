### How sure this page is: what it can't see, where its proofs begin, how it was tested, what it checks.

sure = Até onde confiar nesta página?
sure-says = Um nome só é chamado de seguro se este navegador conferiu todas as assinaturas, de uma âncora de confiança até a resposta, pelas regras abaixo. Aqui está em que isso se apoia, e o que isso não pode dizer a você.
sure-print = Imprimir isto

## What it can't see
sure-limits = O que ela não pode ver
sure-limit-servers = Ela pergunta a um único resolvedor, e não aos servidores da própria zona. Se eles concordam entre si, ou se respondem outra coisa a outros, ela não vê.
sure-limit-withheld = O resolvedor, e quem estiver no caminho até ele, pode reter registros ou enviar registros antigos cujas assinaturas ainda não expiraram. O que não pode é fazer registros próprios que passem por estas verificações.
sure-limit-holder = Uma assinatura mostra que quem tem a chave a fez, e não que era essa a intenção. Quem tem as chaves de uma zona, ou de uma zona acima dela, pode assinar ali qualquer coisa.
sure-limit-clock = As datas são julgadas pelo relógio deste dispositivo: se ele estiver errado, uma assinatura válida pode parecer expirada, e uma expirada, válida. Um caso gravado é julgado pelo momento em que foi gravado.
sure-limit-code = Esta página é código que um servidor web enviou. Quem puder mudar esse código pode fazê-la dizer qualquer coisa. O código-fonte tem também um comando, verify, que confere um caso salvo sem navegador.
sure-limit-algorithms = Assinaturas com { $algorithms } e digests com { $digests } não podem ser conferidos aqui. Uma zona que não tem outros conta como não assinada.
sure-limit-json = Alguns resolvedores respondem em JSON, no qual bytes podem se perder. Se uma assinatura falha sobre tais registros, eles são pedidos de novo em formato binário (wire format); se não chegam, nada é decidido.
sure-limit-work = Para que nenhuma resposta possa ocupar este dispositivo sem fim, uma verificação termina no máximo depois de { $signatures } assinaturas, { $hashes } nomes com hash ou { $aliases } aliases, e antes quando cada um custa muito. O que restar fica sem decisão.
sure-limit-privacy = O resolvedor fica sabendo quais nomes são consultados, e o endereço deste dispositivo. O DNSSEC assina, e não cifra nada.
sure-limit-site = Uma resposta segura prova o que está publicado em um nome. Ela não diz quem responde nesse endereço, nem se o que está lá é honesto, inofensivo, ou o que você procurava.

## Where its proofs begin
sure-anchors = Onde começam suas provas
sure-anchors-says = A confiança na raiz do DNS não é provada, e sim dada: por estes digests de suas chaves, que vieram com a página. Compare-os com o que a IANA publica:
sure-anchor = Chave { $tag } da raiz, { $algorithm }, { $digest }
sure-anchors-given = A prova que esta página mostra agora começa em outras âncoras de confiança, que vieram com seu link ou seu caso:

## How it was tested
sure-tests = Como ela foi testada
sure-tests-says = Como os próprios testes contaram, cada um em seu dia; isso foi escrito nesta página quando ela foi construída.
sure-suite-conformance = Casos dos testes de outros validadores (Unbound, domain da NLnet Labs, Deckard) e cadeias capturadas, comparados com o veredito esperado lá
sure-suite-field = Situações relatadas por pessoas, refeitas: o veredito
sure-suite-causes = As mesmas situações: a causa raiz, e o que é dito dela
sure-suite-attack = Respostas hostis e estranhas, comparadas com o veredito que as RFCs pedem
sure-suite-review = Casos encontrados em revisões deste código
sure-suite-gallery = Um caso para cada diagnóstico
sure-suite-differential = Zonas feitas ao acaso, certas e erradas, em servidores de nomes reais: perguntas em que este código e outros dois validadores devem concordar
sure-suite-adversary = Respostas que um adversário monta ao acaso com registros autênticos e forjados: nada falso pode passar por seguro, e nada assinado pode passar por não assinado
sure-suite-fuzz = Dados ao acaso para tudo o que lê o que chega: nada pode quebrar
sure-judged = julgados: { $count }
sure-agreed = como esperado: { $count }
sure-wrong = { $count ->
    [0] diferenças sem explicação: nenhuma
   *[other] diferenças sem explicação: { $count }
}
sure-explained = diferenças explicadas: { $count }
sure-skipped = deixados de fora: { $count }
sure-also-cost = julgados só pelo custo: { $count }
sure-also-forged = forjadas: { $count }
sure-also-honest = autênticas: { $count }
sure-also-kinds = tipos: { $count }
sure-also-seed = a partir da semente { $count }
sure-also-targets = leitores: { $count }
sure-also-zones = zonas: { $count }
sure-run = Executado em { $date }
sure-run-beside = Executado em { $date } ao lado de { $tools }
sure-not-run = Não executado
sure-reasons = Os motivos, em inglês

## What is checked
sure-rules = O que é conferido
sure-rules-says = { $count ->
    [one] { $count } regra, aplicada aos próprios registros.
    [many] { $count } de regras, aplicadas aos próprios registros.
   *[other] { $count } regras, aplicadas aos próprios registros.
} Uma prova tem um passo para cada vez que uma foi aplicada.
sure-algorithms = As assinaturas são conferidas com { $algorithms }, e os digests de chaves com { $digests }.
