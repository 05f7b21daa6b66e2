package org.entstage.convention.document.modele;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entstage.commun.Probleme;

/**
 * Why a template cannot be published.
 *
 * @param ligne where, from 1
 * @param cle message key; the line is its first argument
 * @param arguments the others
 */
public record ErreurDeGabarit(int ligne, String cle, List<String> arguments) {

    static final Comparator<ErreurDeGabarit> PAR_LIGNE = Comparator.comparingInt(ErreurDeGabarit::ligne);

    public ErreurDeGabarit {
        arguments = List.copyOf(arguments);
    }

    ErreurDeGabarit(int ligne, String cle, String... arguments) {
        this(ligne, cle, List.of(arguments));
    }

    /** The same so many lines lower. */
    ErreurDeGabarit plusBas(int lignes) {
        return new ErreurDeGabarit(ligne + lignes, cle, arguments);
    }

    /** As a form shows it. */
    public Probleme probleme() {
        List<Serializable> tous = new ArrayList<>();
        tous.add(ligne);
        tous.addAll(arguments);
        return Probleme.auChamp("texte", cle, tous.toArray(Serializable[]::new));
    }
}
