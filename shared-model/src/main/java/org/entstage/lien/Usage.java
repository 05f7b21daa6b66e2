package org.entstage.lien;

import java.util.regex.Pattern;

/**
 * What a link is good for; declared by the feature that follows it. A link of one purpose opens nothing else.
 *
 * @param code 1 to 30 capital letters and underscores; kept with the link
 */
public record Usage(String code) {

    private static final Pattern FORME = Pattern.compile("[A-Z_]{1,30}");

    public Usage {
        if (!FORME.matcher(code).matches()) {
            throw new IllegalArgumentException("not a purpose: " + code);
        }
    }
}
