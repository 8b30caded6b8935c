# What mends a finding: one message for each remedy (diagnose::Remedy). Who does it is said before it.

remedy-sign-again = Assine a zona { $zone } por inteiro, com as chaves que ela publica, e sirva-a assim em todos os servidores.
remedy-sign-named = Assine a zona { $zone } com a chave que o DS indica, e sirva-a com as chaves dela em todos os servidores. Com outra chave, também é preciso substituir o DS.
remedy-sign-first = Assine primeiro as chaves da zona { $zone }, com uma delas, e deixe as assinaturas que já estão lá: alguns resolvedores podem viver delas. Depois pergunte aqui de novo: só quando uma chave assina dá para dizer qual DS corresponde a ela.
remedy-mend-first = Conserte primeiro o que está quebrado na zona { $zone }. Só depois passe-a do algoritmo { $algorithm } para o 13 (ECDSA P-256) ou 15 (Ed25519), na ordem de uma troca de chaves: assinaturas novas, chave nova, DS novo; e então retire o que é antigo: primeiro o DS, depois a chave, depois as assinaturas.
remedy-sign-keys-with = Assine o RRset DNSKEY da zona { $zone } com a chave { $key_tag } (algoritmo { $algorithm }), pela qual a zona acima já responde. Não é preciso nenhum DS novo.
remedy-sign-algorithm = Assine toda a zona { $zone }, inclusive as chaves dela, com o algoritmo { $algorithm }; deixe as chaves e os DS como estão.
remedy-withdraw-keys = Primeiro retire da zona { $zone } as chaves do algoritmo { $algorithm }. Só quando elas tiverem sumido dos caches, pare de assinar com ele. A zona acima não indica esse algoritmo.
remedy-rollover = Mude a zona { $zone } para o algoritmo 13 (ECDSA P-256) ou 15 (Ed25519), um passo de cada vez, e antes de cada passo espere até que o estado anterior tenha sumido dos caches: assine tudo também com o algoritmo novo; publique as chaves dele; peça que o DS delas seja publicado; peça que o DS do algoritmo { $algorithm } seja removido; retire as chaves desse algoritmo; pare de assinar com ele. A maioria dos softwares de assinatura faz tudo isso por conta própria.
remedy-publish-ds = Peça que este DS da zona { $zone } seja publicado na zona { $parent }: { $publish }
remedy-replace-ds = Peça que este DS da zona { $zone } seja publicado na zona { $parent }: { $publish } Deixe o antigo ao lado. Só quando o novo já aparecer lá, e desde então tiverem passado { $ttl } s (o TTL do antigo), peça que se remova: { $remove }
remedy-remove-ds = Outro DS da zona { $zone }, o da chave { $stay }, leva a uma chave que assina, e fica. Só quando você vir que ele está na zona { $parent }, peça que se remova: { $remove }
remedy-unsign = Primeiros socorros, quando não dá para assinar logo a zona { $zone }: peça que todos os DS dela sejam removidos da zona { $parent }. Quando eles não estiverem mais lá, e desde então tiver passado o TTL deles ({ $ttl } s), os resolvedores tratam a zona como não assinada: o nome volta a funcionar, e ninguém mais pode conferi-lo. Remova: { $remove }
remedy-fix-wish = Faça com que os CDS e CDNSKEY da zona { $zone } indiquem só chaves que estejam no RRset DNSKEY dela e que o assinem.
remedy-wish-unsigned = A zona { $zone } pede à zona { $parent } que remova todos os DS da zona { $zone }. Esta ficará então sem assinatura, e ninguém mais poderá conferi-la. Se não for essa a intenção, retire o pedido (CDS, CDNSKEY).
remedy-without-opt-out = Assine a zona { $zone } sem opt-out, para que o cadastro dela não deixe nada em aberto.
remedy-ask-another = Pergunte a outro resolvedor, ou de outra rede. Se todos mostrarem o mesmo, avise quem opera a zona.
remedy-set-clock = Acerte o relógio deste dispositivo e tente de novo.
remedy-wait = Tente de novo mais tarde: uma resposta antiga some assim que os servidores da zona puderem ser alcançados de novo.
remedy-nothing = Não há nada para consertar.
