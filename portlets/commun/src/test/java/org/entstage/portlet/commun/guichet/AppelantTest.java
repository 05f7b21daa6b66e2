package org.entstage.portlet.commun.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppelantTest {

    private static final List<String> PROXYS = List.of("10.0.0.0/8", "2001:db8:ffff::/48");

    private static String compte(List<String> proxys, String directe, String... annoncees) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(directe);
        for (String annoncee : annoncees) {
            request.addHeader("X-Forwarded-For", annoncee);
        }
        return Appelant.derriere(proxys).de(request);
    }

    @Test
    void without_a_known_proxy_nobody_says_who_calls_but_the_connection() {
        assertThat(compte(List.of(), "203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
        assertThat(compte(PROXYS, "203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 198.51.100.1",
                "198.51.100.1:4711 | 198.51.100.1",
                "1.1.1.1, 198.51.100.1 | 198.51.100.1",
                "1.1.1.1, 198.51.100.1, 10.9.9.9 | 198.51.100.1",
                "10.1.1.1, 10.9.9.9 | 10.1.1.1",
                "198.51.100.1, unknown | 10.0.0.2",
                "host.example.org | 10.0.0.2",
                "[2001:db8:1:2::3]:443 | 20010db800010002",
                "198.51.100.1, 2001:db8:ffff::9 | 198.51.100.1"
            })
    void behind_known_proxies_the_first_stranger_from_the_end_counts(String annoncees, String attendu) {
        assertThat(compte(PROXYS, "10.0.0.2", annoncees)).isEqualTo(attendu);
    }

    @Test
    void several_headers_are_one_list() {
        assertThat(compte(PROXYS, "10.0.0.2", "1.1.1.1", "198.51.100.1", "10.3.3.3"))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void an_IPv6_network_of_64_bits_is_one_address() {
        assertThat(compte(List.of(), "2001:db8:1:2:aaaa::1"))
                .isEqualTo(compte(List.of(), "2001:db8:1:2:bbbb::2"))
                .isNotEqualTo(compte(List.of(), "2001:db8:1:3:aaaa::1"));
        assertThat(compte(List.of(), "fe80:0:0:0:0:0:0:1%eth0")).isEqualTo("fe80000000000000");
        assertThat(compte(List.of(), "::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }
}
