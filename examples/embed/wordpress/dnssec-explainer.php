<?php
/**
 * Plugin Name: DNSSEC explainer
 * Description: [dnssec name="example.com" type="A"] shows a proof. For authors who may not write scripts into their pages.
 * Version: 1.0
 * License: MIT OR Apache-2.0
 */

const DNSSEC_EXPLAINER = 'https://dnssec.example/';

add_shortcode( 'dnssec', function ( $given ) {
	$known = array( 'name', 'type', 'case', 'step', 'depth', 'theme', 'lang', 'play' );
	$tag   = '<dnssec-explainer';
	foreach ( $known as $key ) {
		if ( isset( $given[ $key ] ) ) {
			$tag .= sprintf( ' %s="%s"', $key, esc_attr( $given[ $key ] ) );
		}
	}
	wp_enqueue_script( 'dnssec-explainer', DNSSEC_EXPLAINER . 'embed.js', array(), null, array( 'strategy' => 'async' ) );
	$name = isset( $given['name'] ) ? $given['name'] : 'DNSSEC';
	return sprintf( '%s><a href="%s">%s</a></dnssec-explainer>', $tag, esc_url( DNSSEC_EXPLAINER ), esc_html( $name ) );
} );
