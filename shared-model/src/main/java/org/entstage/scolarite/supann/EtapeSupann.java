package org.entstage.scolarite.supann;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step as directories fed by Apogée write it, {@code CODE-VVV}.
 *
 * @param version null when the text has none
 */
record EtapeSupann(String code, String version) {

    private static final Pattern AVEC_VERSION = Pattern.compile("(.+)-(\\d{1,3})");

    static EtapeSupann de(String texte) {
        Matcher forme = AVEC_VERSION.matcher(texte);
        return forme.matches() ? new EtapeSupann(forme.group(1), forme.group(2)) : new EtapeSupann(texte, null);
    }
}
