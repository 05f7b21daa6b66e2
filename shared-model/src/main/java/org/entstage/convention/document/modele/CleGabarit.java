package org.entstage.convention.document.modele;

import java.util.Objects;
import org.entstage.commun.Introuvable;
import org.entstage.convention.document.TypeDocument;
import org.entstage.texte.TexteEditable.Langue;

/**
 * Which text a place writes: of a document, in a language, the whole of it or one of its blocks.
 *
 * @param bloc name of the block, {@value #ENTIER} for the whole
 */
public record CleGabarit(TypeDocument type, Langue langue, String bloc) {

    /** The whole template. */
    public static final String ENTIER = "";

    public CleGabarit {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(langue, "langue");
        bloc = bloc == null ? ENTIER : bloc;
        if (!bloc.isEmpty() && !Bloc.NOM.matcher(bloc).matches()) {
            throw new Introuvable("block " + bloc);
        }
        if (!type.langues().contains(langue.locale())) {
            throw new Introuvable("template " + type + " in " + langue);
        }
    }

    public static CleGabarit entier(TypeDocument type, Langue langue) {
        return new CleGabarit(type, langue, ENTIER);
    }

    public boolean entier() {
        return bloc.isEmpty();
    }

    /** The whole that it belongs to. */
    CleGabarit tout() {
        return entier(type, langue);
    }

    /** As the journal names it. */
    public String nom() {
        return type + "." + langue + (entier() ? "" : "." + bloc);
    }
}
