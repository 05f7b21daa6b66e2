package org.entstage.document.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;

/** Names in Hebrew or Arabic within a text that is not: the JDK parts them by direction, here they are turned round. */
final class DroiteAGauche implements BidiReorderer {

    private static final String OUVRANTS = "([{<«";
    private static final String FERMANTS = ")]}>»";

    @Override
    public String reorderRTLTextToLTR(String texte) {
        Deque<String> signes = new ArrayDeque<>();
        texte.codePoints().forEach(signe -> {
            String ecrit = Character.toString(miroir(signe));
            // A vowel stays behind its letter, on which it is drawn.
            signes.push(
                    Character.getType(signe) == Character.NON_SPACING_MARK && !signes.isEmpty()
                            ? signes.pop() + ecrit
                            : ecrit);
        });
        return String.join("", signes);
    }

    private static int miroir(int signe) {
        int ouvrant = OUVRANTS.indexOf(signe);
        int fermant = FERMANTS.indexOf(signe);
        if (ouvrant >= 0) {
            return FERMANTS.charAt(ouvrant);
        }
        return fermant >= 0 ? OUVRANTS.charAt(fermant) : signe;
    }

    @Override
    public String shapeText(String texte) {
        return FormesArabes.lier(texte);
    }

    @Override
    public String deshapeText(String texte) {
        return FormesArabes.delier(texte);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Parts a paragraph into texts of one direction. */
    static final class Decoupe implements BidiSplitter {

        private String paragraphe = "";
        private Bidi sens;

        @Override
        public void setParagraph(String texte, byte defaut) {
            paragraphe = texte;
            char[] signes = texte.toCharArray();
            boolean simple = defaut == LTR && !Bidi.requiresBidi(signes, 0, signes.length);
            int base = defaut == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
            sens = simple ? null : new Bidi(texte, base);
        }

        @Override
        public int countTextRuns() {
            return sens == null ? 1 : sens.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int rang) {
            if (sens == null) {
                return new BidiTextRun(0, paragraphe.length(), LTR);
            }
            int debut = sens.getRunStart(rang);
            byte direction = sens.getRunLevel(rang) % 2 == 0 ? LTR : RTL;
            return new BidiTextRun(debut, sens.getRunLimit(rang) - debut, direction);
        }

        @Override
        public byte getBaseDirection(String texte) {
            return new Bidi(texte, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
