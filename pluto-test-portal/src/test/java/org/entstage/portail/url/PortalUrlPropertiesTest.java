package org.entstage.portail.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.portlet.PortletMode;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every address, whatever portlets and readers put into it. */
class PortalUrlPropertiesTest {

    private final PortalUrlCodec codec = new PortalUrlCodec();

    @Property(tries = 300)
    void an_address_written_and_read_again_is_the_same(@ForAll("urls") PortalUrl url) throws InvalidUrl {
        assertThat(codec.read(codec.write(url))).isEqualTo(url);
    }

    @Property(tries = 300)
    void an_address_needs_no_escaping_anywhere(@ForAll("urls") PortalUrl url) {
        assertThat(codec.write(url)).matches("[A-Za-z0-9/:~._-]*").doesNotContain("/.");
    }

    @Property(tries = 500)
    void any_other_path_is_read_or_refused_and_nothing_else(@ForAll String path) {
        assertThat(isReadOrRefused(path)).isTrue();
    }

    private boolean isReadOrRefused(String path) {
        try {
            return codec.read("/" + path) != null;
        } catch (InvalidUrl expected) {
            return true;
        }
    }

    @Provide
    Arbitrary<PortalUrl> urls() {
        Arbitrary<Map<String, WindowNavigation>> windows =
                Arbitraries.maps(ids(), navigations()).ofMaxSize(4);
        Arbitrary<PageState> pages = Combinators.combine(windows, parameters()).as((all, shared) -> {
            PageState page = PageState.initial("onglet-1").withShared(shared);
            for (Map.Entry<String, WindowNavigation> window : new TreeMap<>(all).entrySet()) {
                page = page.change(window.getKey(), before -> window.getValue());
            }
            return page;
        });
        Arbitrary<Target> resources = Combinators.combine(ids(), parameters(), texts())
                .as((id, parameters, text) -> Target.resource(id, parameters, text, ResourceURL.PORTLET));
        Arbitrary<Target> actions =
                Combinators.combine(ids(), parameters(), ids()).as(Target::action);
        Arbitrary<Target> targets = Arbitraries.oneOf(resources, actions, ids().map(Target::render));
        return Combinators.combine(pages, targets.injectNull(0.2))
                .as((page, target) -> target == null ? PortalUrl.to(page) : PortalUrl.to(page, target));
    }

    private static Arbitrary<WindowNavigation> navigations() {
        return Combinators.combine(
                        Arbitraries.of(PortletMode.VIEW, PortletMode.EDIT, PortletMode.HELP),
                        Arbitraries.of(WindowState.NORMAL, WindowState.MAXIMIZED, WindowState.MINIMIZED),
                        parameters())
                .as(WindowNavigation::new);
    }

    private static Arbitrary<Parameters> parameters() {
        Arbitrary<List<String>> values = texts().injectNull(0.1).list().ofMaxSize(3);
        return Arbitraries.maps(texts(), values).ofMaxSize(4).map(map -> {
            Parameters parameters = Parameters.NONE;
            for (Map.Entry<String, List<String>> entry : map.entrySet()) {
                parameters = parameters.with(entry.getKey(), entry.getValue().toArray(String[]::new));
            }
            return parameters;
        });
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(6);
    }

    /** Any text that UTF-8 can carry: no half of a surrogate pair. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(20)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }
}
