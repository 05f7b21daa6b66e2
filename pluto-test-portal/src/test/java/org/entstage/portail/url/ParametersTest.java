package org.entstage.portail.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParametersTest {

    private static final Parameters ADDRESS = Parameters.NONE.with("a", "1").with("b", "2");
    private static final Parameters FORM = Parameters.NONE.with("b", "3", "4").with("c", (String[]) null);

    @Test
    void values_of_both_are_kept_those_of_the_first_before() {
        Parameters all = ADDRESS.followedBy(FORM);

        assertThat(all.names()).containsExactly("a", "b", "c");
        assertThat(all.get("a")).containsExactly("1");
        assertThat(all.get("b")).containsExactly("2", "3", "4");
        assertThat(all.get("c")).containsExactly((String) null);
        assertThat(ADDRESS.get("b")).containsExactly("2");
    }

    @Test
    void nothing_added_to_something_is_the_same() {
        assertThat(ADDRESS.followedBy(Parameters.NONE)).isSameAs(ADDRESS);
        assertThat(Parameters.NONE.followedBy(FORM)).isSameAs(FORM);
    }

    @Test
    void what_is_handed_out_may_be_changed_without_harm() {
        ADDRESS.toMap().get("a")[0] = "changed";
        ADDRESS.get("a")[0] = "changed";

        assertThat(ADDRESS.get("a")).containsExactly("1");
    }
}
