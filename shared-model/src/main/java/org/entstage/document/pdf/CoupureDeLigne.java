package org.entstage.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space or a hyphen, and nowhere else. The JDK's rules part an address after its dots and
 * "l’université" after the apostrophe. A space before high punctuation or after an opening guillemet does not part
 * either, as French typography wants.
 */
final class CoupureDeLigne implements FSTextBreaker {

    private static final String PONCTUATION_HAUTE = ";:!?»%€";

    private String texte = "";
    private int position;

    @Override
    public void setText(String nouveau) {
        texte = nouveau;
        position = 0;
    }

    @Override
    public int next() {
        while (position < texte.length()) {
            position++;
            if (position == texte.length() || coupable(position)) {
                return position;
            }
        }
        return -1;
    }

    /** Whether the text may be parted before this index; neither end of the text is asked for. */
    private boolean coupable(int index) {
        char avant = texte.charAt(index - 1);
        char apres = texte.charAt(index);
        if (avant == '-' || avant == '–' || avant == '/') {
            return Character.isLetter(apres);
        }
        if (avant != ' ' && avant != '\n' && avant != '\t' || apres == ' ') {
            return false;
        }
        boolean apresGuillemet = index > 1 && texte.charAt(index - 2) == '«';
        return !apresGuillemet && PONCTUATION_HAUTE.indexOf(apres) < 0;
    }
}
