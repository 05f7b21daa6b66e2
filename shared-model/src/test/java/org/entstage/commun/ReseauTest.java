package org.entstage.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReseauTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.200, true",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "10.0.0.0/8, ::ffff:10.1.2.3, true"
    })
    void holds_the_addresses_that_begin_alike(String reseau, String adresse, boolean attendu) {
        assertThat(Reseau.lire(reseau)
                        .orElseThrow()
                        .contient(Reseau.adresse(adresse).orElseThrow()))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy.example.org",
                "localhost",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0.0/8/8",
                "2001:db8::/129",
                "2001:::1",
                ":",
                "1.2.3.4:80",
                "010.0.0.1"
            })
    void anything_else_is_refused_without_asking_a_name_server(String texte) {
        assertThat(Reseau.lire(texte)).isEmpty();
    }

    @Test
    void a_setting_is_a_list_of_them() {
        assertThat(TypeReglage.RESEAUX.accepte("10.0.0.0/8; 2001:db8::1")).isTrue();
        assertThat(TypeReglage.RESEAUX.accepte("10.0.0.0/8;proxy")).isFalse();
    }
}
