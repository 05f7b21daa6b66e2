package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entstage.portail.NavigateurReel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The walk by keyboard finds each of the faults it looks for: pages that are wrong on purpose. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EnabledIf("org.entstage.portail.NavigateurReel#estInstalle")
class ClavierIT {

    private static final String JUSTE =
            "<a href='#x'>a</a><input type='date'><input type='radio' name='r'><input type='radio' name='r'>"
                    + "<details><summary>s</summary><button>hidden</button></details><button disabled>d</button>";

    private static NavigateurReel navigateur;

    @BeforeAll
    static void ouvrir() {
        navigateur = new NavigateurReel("");
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    private static List<String> defauts(String corps) {
        String page = "<!DOCTYPE html><html lang='en'><body>" + corps + "</body></html>";
        navigateur
                .pilote()
                .get("data:text/html;charset=UTF-8,"
                        + URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20"));
        return new Clavier(navigateur).defauts();
    }

    @Test
    void a_sound_page_has_none() {
        assertThat(defauts(JUSTE)).isEmpty();
    }

    @Test
    void a_control_taken_out_of_the_tab_order() {
        assertThat(defauts(JUSTE + "<button tabindex='-1'>b</button>"))
                .singleElement()
                .asString()
                .startsWith("not reached: <button");
    }

    @Test
    void something_that_only_a_mouse_can_press() {
        assertThat(defauts(JUSTE + "<div onclick='void 0'>b</div>"))
                .singleElement()
                .asString()
                .startsWith("not reached: <div");
    }

    @Test
    void a_control_with_a_rank_of_its_own() {
        assertThat(defauts(JUSTE + "<button tabindex='1'>b</button>"))
                .singleElement()
                .asString()
                .startsWith("not reached: <button");
    }

    @Test
    void an_order_that_is_not_the_pages() {
        String vers = "<button id='%s' onkeydown='event.preventDefault(); %s.focus()'>b</button>";
        assertThat(defauts(vers.formatted("un", "trois")
                        + vers.formatted("deux", "quatre")
                        + vers.formatted("trois", "deux")
                        + "<button id='quatre'>b</button>"))
                .singleElement()
                .asString()
                .startsWith("out of order: <button id=\"deux\"");
    }

    @Test
    void a_focus_that_shows_nothing() {
        assertThat(defauts("<style>a { outline: none !important; box-shadow: 0 0 1px red }</style>" + JUSTE))
                .singleElement()
                .asString()
                .startsWith("focus not visible: <a");
    }

    @Test
    void a_focus_too_pale_to_be_seen() {
        assertThat(defauts("<style>a:focus { outline: 3px solid #ffb000 }</style>" + JUSTE))
                .singleElement()
                .asString()
                .startsWith("focus too pale: <a");
    }

    @Test
    void a_field_that_keeps_the_focus() {
        assertThat(defauts(JUSTE + "<textarea onkeydown='event.preventDefault()'></textarea><a href='#y'>b</a>"))
                .anyMatch(defaut -> defaut.startsWith("the focus does not leave the page after <textarea"))
                .anyMatch(defaut -> defaut.startsWith("not reached: <a"));
    }
}
