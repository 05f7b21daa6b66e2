package org.entstage.portail.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of the path, {@code kind:field:field…}. Only letters, digits and {@code - _ .} stand for themselves; any other
 * byte of the UTF-8 form is written {@code ~XX}. So no proxy, browser or XML escaping can change an address. A lone
 * {@code ~} is the null value.
 */
final class Segment {

    private static final String NULL = "~";
    private static final String HEX = "0123456789ABCDEF";

    private Segment() {}

    static String write(char kind, List<String> fields) {
        StringBuilder out = new StringBuilder().append(kind);
        fields.forEach(field -> out.append(':').append(escape(field)));
        return out.toString();
    }

    /** The fields, without the kind. */
    static List<String> fields(String segment) throws InvalidUrl {
        if (segment.length() < 2 || segment.charAt(1) != ':') {
            throw new InvalidUrl("segment without a kind");
        }
        List<String> fields = new ArrayList<>();
        for (String field : segment.substring(2).split(":", -1)) {
            fields.add(unescape(field));
        }
        return fields;
    }

    private static String escape(String text) {
        if (text == null) {
            return NULL;
        }
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (b & 0xFF))) {
                out.append((char) b);
            } else {
                out.append('~').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return out.toString();
    }

    private static String unescape(String field) throws InvalidUrl {
        if (field.equals(NULL)) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '~') {
                out.write(hexPair(field, i + 1));
                i += 2;
            } else if (isPlain(c)) {
                out.write(c);
            } else {
                throw new InvalidUrl("unexpected character");
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int hexPair(String field, int at) throws InvalidUrl {
        if (at + 2 > field.length()) {
            throw new InvalidUrl("cut escape");
        }
        int high = HEX.indexOf(field.charAt(at));
        int low = HEX.indexOf(field.charAt(at + 1));
        if (high < 0 || low < 0) {
            throw new InvalidUrl("bad escape");
        }
        return high * 16 + low;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }
}
