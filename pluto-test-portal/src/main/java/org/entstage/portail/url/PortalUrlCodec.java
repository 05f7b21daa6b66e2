package org.entstage.portail.url;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.portlet.PortletMode;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;

/**
 * Writes an address and reads it back.
 *
 * <p>Path: {@code /<tab>} then segments. Page: {@code m} mode, {@code e} window state, {@code r} render parameter,
 * {@code p} public parameter. Target: {@code v} (render), {@code a} (action) or {@code s} (resource) with the window,
 * {@code q} its parameters, {@code i} resource id, {@code c} cacheability, {@code k} token.
 */
public final class PortalUrlCodec {

    /** Longest path read, in characters: who writes what somebody typed keeps to it. The server's header limit is 64 KB. */
    public static final int LONGEST = 48_000;

    /** Most segments in a path. */
    public static final int MOST_SEGMENTS = 500;

    private static final List<String> CACHEABILITIES = List.of(ResourceURL.PAGE, ResourceURL.PORTLET, ResourceURL.FULL);

    /** The path of an address, beginning with a slash; it needs no further escaping in HTML. */
    public String write(PortalUrl url) {
        List<String> segments = new ArrayList<>();
        url.page().windows().forEach((id, window) -> writeWindow(segments, id, window));
        writeParameters(segments, 'p', List.of(), url.page().shared());
        url.target().ifPresent(target -> writeTarget(segments, target));
        StringBuilder path = new StringBuilder("/").append(url.page().tab());
        segments.forEach(segment -> path.append('/').append(segment));
        return path.toString();
    }

    private void writeWindow(List<String> segments, String id, WindowNavigation window) {
        if (!PortletMode.VIEW.equals(window.mode())) {
            segments.add(Segment.write('m', List.of(id, window.mode().toString())));
        }
        if (!WindowState.NORMAL.equals(window.state())) {
            segments.add(Segment.write('e', List.of(id, window.state().toString())));
        }
        writeParameters(segments, 'r', List.of(id), window.render());
    }

    private void writeParameters(List<String> segments, char kind, List<String> prefix, Parameters parameters) {
        for (String name : parameters.names()) {
            List<String> fields = new ArrayList<>(prefix);
            fields.add(name);
            fields.addAll(Arrays.asList(parameters.get(name)));
            segments.add(Segment.write(kind, fields));
        }
    }

    private void writeTarget(List<String> segments, Target target) {
        char kind = switch (target.phase()) {
            case RENDER -> 'v';
            case ACTION -> 'a';
            case RESOURCE -> 's';
        };
        segments.add(Segment.write(kind, List.of(target.window())));
        writeParameters(segments, 'q', List.of(), target.parameters());
        if (target.resourceId() != null) {
            segments.add(Segment.write('i', List.of(target.resourceId())));
        }
        int cacheability = CACHEABILITIES.indexOf(target.cacheability());
        if (cacheability > 0) {
            segments.add(Segment.write('c', List.of(String.valueOf(cacheability))));
        }
        if (!target.token().isEmpty()) {
            segments.add(Segment.write('k', List.of(target.token())));
        }
    }

    /**
     * The address behind a path.
     *
     * @throws InvalidUrl when the portal cannot have written it, or when it exceeds the bounds
     */
    public PortalUrl read(String path) throws InvalidUrl {
        if (path.length() > LONGEST || !path.startsWith("/")) {
            throw new InvalidUrl("path too long or not absolute");
        }
        String[] segments = path.substring(1).split("/", -1);
        if (segments.length > MOST_SEGMENTS || !segments[0].matches("[a-z0-9-]{0,60}")) {
            throw new InvalidUrl("too many segments or bad tab");
        }
        Reading reading = new Reading(PageState.initial(segments[0]));
        for (String segment : Arrays.asList(segments).subList(1, segments.length)) {
            reading.accept(segment);
        }
        return reading.result();
    }

    /** What has been read of an address so far. */
    private static final class Reading {

        private PageState page;
        private Target target;

        Reading(PageState page) {
            this.page = page;
        }

        void accept(String segment) throws InvalidUrl {
            if (segment.isEmpty()) {
                return;
            }
            List<String> fields = Segment.fields(segment);
            switch (segment.charAt(0)) {
                case 'm' -> window(fields, 2, entry -> entry.withMode(new PortletMode(fields.get(1))));
                case 'e' -> window(fields, 2, entry -> entry.withState(new WindowState(fields.get(1))));
                case 'r' ->
                    window(fields, 0, entry -> entry.withRender(add(entry.render(), fields.subList(1, fields.size()))));
                case 'p' -> page = page.withShared(add(page.shared(), atLeast(fields, 1)));
                case 'v' -> target = Target.render(only(fields));
                case 'a' -> target = Target.action(only(fields), Parameters.NONE, "");
                case 's' -> target = Target.resource(only(fields), Parameters.NONE, null, ResourceURL.PAGE);
                default -> refine(segment.charAt(0), fields);
            }
        }

        private void refine(char kind, List<String> fields) throws InvalidUrl {
            if (target == null) {
                throw new InvalidUrl("unknown segment, or target missing");
            }
            Target t = target;
            target = switch (kind) {
                case 'q' ->
                    new Target(
                            t.phase(),
                            t.window(),
                            add(t.parameters(), atLeast(fields, 1)),
                            t.resourceId(),
                            t.cacheability(),
                            t.token());
                case 'i' ->
                    new Target(t.phase(), t.window(), t.parameters(), only(fields), t.cacheability(), t.token());
                case 'c' ->
                    new Target(
                            t.phase(),
                            t.window(),
                            t.parameters(),
                            t.resourceId(),
                            cacheability(only(fields)),
                            t.token());
                case 'k' ->
                    new Target(t.phase(), t.window(), t.parameters(), t.resourceId(), t.cacheability(), only(fields));
                default -> throw new InvalidUrl("unknown segment");
            };
        }

        PortalUrl result() {
            return target == null ? PortalUrl.to(page) : PortalUrl.to(page, target);
        }

        private void window(List<String> fields, int size, UnaryOperator<WindowNavigation> change) throws InvalidUrl {
            if (size > 0 && fields.size() != size || fields.size() < 2 || fields.contains(null) && size > 0) {
                throw new InvalidUrl("wrong number of fields");
            }
            if (fields.get(0) == null || fields.get(1) == null) {
                throw new InvalidUrl("name missing");
            }
            page = page.change(fields.get(0), change);
        }

        private static Parameters add(Parameters parameters, List<String> nameAndValues) {
            String[] values = nameAndValues.subList(1, nameAndValues.size()).toArray(String[]::new);
            return parameters.with(nameAndValues.get(0), values);
        }

        private static List<String> atLeast(List<String> fields, int size) throws InvalidUrl {
            if (fields.size() < size || fields.get(0) == null) {
                throw new InvalidUrl("name missing");
            }
            return fields;
        }

        private static String only(List<String> fields) throws InvalidUrl {
            if (fields.size() != 1 || fields.get(0) == null) {
                throw new InvalidUrl("one field expected");
            }
            return fields.get(0);
        }

        private static String cacheability(String index) throws InvalidUrl {
            return switch (index) {
                case "1" -> ResourceURL.PORTLET;
                case "2" -> ResourceURL.FULL;
                default -> throw new InvalidUrl("unknown cacheability");
            };
        }
    }
}
