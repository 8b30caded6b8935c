use super::*;

fn mapped(rtype: u16, octets: &[u8]) -> ByteMap<()> {
    Mapper::whole(|map| rdata(map, Rtype::from_int(rtype), octets))
}

/// The innermost spans cover every octet once, in order; each group is as long as what is in it.
fn assert_whole<S: Copy>(map: &ByteMap<S>) {
    let mut at = 0;
    for (_, leaf) in map.leaves() {
        assert_eq!(leaf.range().start, at, "{}", leaf.field().key);
        at = leaf.range().end;
    }
    assert_eq!(at, map.octets().len());
    for (octet, place) in (0..at).map(|octet| (octet, map.at(octet).unwrap())) {
        let span = &map.spans()[place];
        assert!(span.inside() == 0 && span.range().contains(&octet));
    }
    assert_eq!(map.at(at), None);
}

fn keys<S: Copy>(map: &ByteMap<S>) -> Vec<&'static str> {
    map.leaves().map(|(_, span)| span.field().key).collect()
}

#[test]
fn a_record_is_mapped_field_by_field() {
    let map = mapped(15, b"\x00\x0a\x04mail\x07example\x00");
    assert_whole(&map);
    assert_eq!(keys(&map), ["mx.preference", "name.label", "name.label", "name.root"]);
    assert_eq!(map.spans()[0].decoded(), &Decoded::Number(10));
    let exchange = &map.spans()[map.find("mx.exchange").unwrap()];
    assert_eq!(exchange.decoded(), &Decoded::Name(Name::vec_from_str("mail.example.").unwrap()));
    assert_eq!((exchange.inside(), exchange.depth(), exchange.range()), (3, 0, 2..16));
    assert_eq!(exchange.cite().to_string(), "RFC 1035 \u{a7}3.3.9");
}

#[test]
fn what_is_not_of_the_form_of_its_type_is_mapped_all_the_same() {
    for rtype in (0..300).chain([32_768, 32_769, 65_535]) {
        for length in 0..40 {
            for fill in [0u8, 1, 5, 63, 64, 192, 255] {
                assert_whole(&mapped(rtype, &vec![fill; length]));
            }
        }
    }
    assert_eq!(keys(&mapped(1, &[192, 0, 2])), ["rr.unread"]);
    assert_eq!(keys(&mapped(1, &[192, 0, 2, 1, 9])), ["a.address", "rr.unread"]);
}

#[test]
fn bits_of_a_bitmap_are_types() {
    // RFC 4034 4.3: A MX RRSIG NSEC TYPE1234.
    let mut bitmap = vec![0x00, 0x06, 0x40, 0x01, 0x00, 0x00, 0x00, 0x03, 0x04, 0x1b];
    bitmap.extend([0; 26]);
    bitmap.push(0x20);
    let map = mapped(47, &[b"\x04host\x07example\x03com\x00".as_slice(), &bitmap].concat());
    assert_whole(&map);
    let types = [1, 15, 46, 47, 1234].map(Rtype::from_int).to_vec();
    assert_eq!(map.spans()[map.find("nsec.types").unwrap()].decoded(), &Decoded::Types(types));
    let last = map.leaves().last().unwrap().1;
    assert_eq!((last.field(), last.decoded()), (Field::BITS, &Decoded::Types(vec![Rtype::from_int(1234)])));
}

#[test]
fn what_was_received_is_kept_where_it_differs() {
    let map: ByteMap<u8> = Mapper::whole(|map| {
        map.from(Some(7));
        let start = map.length();
        rdata(map, Rtype::CNAME, b"\x01a\x01b\x00");
        map.received(start, b"\x01a\x01B\x00");
        map.number(Field::TTL, &[0, 0, 14, 16]);
        map.instead_of(Field::TTL, &[0, 0, 0, 9]);
    });
    assert_whole(&map);
    let received: Vec<_> = map.spans().iter().map(|span| span.received().map(<[u8]>::to_vec)).collect();
    assert_eq!(received, [None, None, Some(b"\x01B".to_vec()), None, Some(vec![0, 0, 0, 9])]);
    assert!(map.spans().iter().all(|span| span.source() == Some(7)));
}

#[test]
fn a_block_is_known_by_its_form_alone() {
    let (info, digest) = ([0x30, 0x31], [9u8; 4]);
    let right = [&[0, 1, 255, 255, 255, 0][..], &info, &digest].concat();
    let of = |octets: &[u8]| Mapper::<()>::whole(|map| block(map, octets, &info, digest.len()));
    assert_eq!(
        keys(&of(&right)),
        ["block.zero", "block.type", "block.padding", "block.separator", "block.digest-info", "block.digest"]
    );
    for place in 0..8 {
        let mut wrong = right.clone();
        wrong[place] ^= 2;
        assert_eq!(keys(&of(&wrong)), ["block.other"], "octet {place}");
    }
    assert_eq!(keys(&of(&[])), ["block.other"]);
}
