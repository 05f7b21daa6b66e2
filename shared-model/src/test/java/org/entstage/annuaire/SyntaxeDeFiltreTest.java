package org.entstage.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SyntaxeDeFiltreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(ou=stages)",
                "(eduPersonAffiliation=*)",
                "(&(ou=stages)(!(sn=d*up*t))(|(a=1)(b>=2)(c<=3)(d~=x)))",
                "(cn;lang-fr=Hélène)",
                "(cn=a\\2a\\28b)",
                "(2.5.4.3=x)",
                "(memberOf=cn=stages,ou=groups,dc=univ)",
                "(a=)"
            })
    void a_filter_that_directories_read_is_one(String filtre) throws LDAPException {
        assertThat(SyntaxeDeFiltre.correcte(filtre)).isTrue();
        assertThat(Filter.create(filtre)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ou=stages",
                "(ou=stages",
                "(ou=stages))",
                "(=x)",
                "(ou)",
                "(&)",
                "(!)",
                "(&(a=1)",
                "(!(a=1)(b=2))",
                "(a=(b))",
                "(a=\\2)",
                "(a=\\zz)",
                "(a>=*)",
                "(a b=1)",
                "(a=1)(b=2)",
                "(uid=x)(|(uid=*))"
            })
    void what_no_directory_reads_is_none(String filtre) {
        assertThat(SyntaxeDeFiltre.correcte(filtre)).isFalse();
    }

    @Test
    void neither_nothing_nor_a_tower_of_parentheses_is_a_filter() {
        assertThat(SyntaxeDeFiltre.correcte(null)).isFalse();
        assertThat(SyntaxeDeFiltre.correcte("(!".repeat(5000) + "(a=1)" + ")".repeat(5000)))
                .isFalse();
    }
}
