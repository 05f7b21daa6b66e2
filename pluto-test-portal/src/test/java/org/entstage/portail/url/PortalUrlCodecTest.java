package org.entstage.portail.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import javax.portlet.PortletMode;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortalUrlCodecTest {

    private final PortalUrlCodec codec = new PortalUrlCodec();

    @Test
    void a_bare_page_is_its_tab() {
        assertThat(codec.write(PortalUrl.to(PageState.initial("mes-stages")))).isEqualTo("/mes-stages");
    }

    @Test
    void an_address_shows_what_differs_from_the_beginning() {
        PageState page = PageState.initial("t")
                .change(
                        "p1",
                        window -> window.withMode(PortletMode.EDIT).withRender(Parameters.NONE.with("nom", "été")))
                .withShared(Parameters.NONE.with("{urn:x}choix", "a", "b"));

        assertThat(codec.write(PortalUrl.to(page, Target.action("p1", Parameters.NONE.with("q", (String) null), "J"))))
                .isEqualTo("/t/m:p1:edit/r:p1:nom:~C3~A9t~C3~A9/p:~7Burn~3Ax~7Dchoix:a:b/a:p1/q:q:~/k:J");
    }

    @Test
    void a_resource_keeps_its_id_and_cacheability() throws InvalidUrl {
        PortalUrl url =
                PortalUrl.to(PageState.initial("t"), Target.resource("p1", Parameters.NONE, "pdf/é", ResourceURL.FULL));

        assertThat(codec.read(codec.write(url))).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t",
                "/Tab",
                "/t/x:1",
                "/t/m:p1",
                "/t/m:p1:a:b",
                "/t/r:p1",
                "/t/r:~:a:b",
                "/t/r:p1:~:b",
                "/t/p:~:a",
                "/t/q:a:b",
                "/t/v:~",
                "/t/v:a:b",
                "/t/v:p1/c:9",
                "/t/r:p1:a:~4",
                "/t/r:p1:a:~zz",
                "/t/r:p1:a:b c",
                "/t/rp1",
                "/t/a:p1/z:1"
            })
    void what_the_portal_cannot_have_written_is_refused(String path) {
        assertThatThrownBy(() -> codec.read(path)).isInstanceOf(InvalidUrl.class);
    }

    @Test
    void too_long_or_too_many_is_refused() {
        assertThatThrownBy(() -> codec.read("/t/p:a:" + "x".repeat(PortalUrlCodec.LONGEST)))
                .isInstanceOf(InvalidUrl.class);
        assertThatThrownBy(() -> codec.read("/t" + "/p:a:1".repeat(PortalUrlCodec.MOST_SEGMENTS)))
                .isInstanceOf(InvalidUrl.class);
    }

    @Test
    void a_window_that_is_maximised_makes_the_former_one_normal() {
        PageState page = PageState.initial("t")
                .change("p1", window -> window.withState(WindowState.MAXIMIZED))
                .change("p2", window -> window.withState(WindowState.MAXIMIZED));

        assertThat(page.maximized()).contains("p2");
        assertThat(page.window("p1")).isEqualTo(WindowNavigation.INITIAL);
    }

    @Test
    void a_window_back_at_its_beginning_leaves_the_address() {
        PageState page = PageState.initial("t")
                .change("p1", window -> window.withMode(PortletMode.EDIT))
                .change("p1", window -> window.withMode(PortletMode.VIEW));

        assertThat(page).isEqualTo(new PageState("t", Map.of(), Parameters.NONE));
    }
}
