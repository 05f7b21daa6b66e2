package org.entstage.convention.document.modele;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entstage.convention.document.VariableDeDocument.Genre;
import org.entstage.convention.document.modele.NomsDuCatalogue.Noeud;
import org.entstage.document.GabaritsDeDocument;

/** Holds the tags of a template against the catalogue: each name known, each section closed, each thing used as what it is. */
final class LectureDesNoms {

    private final NomsDuCatalogue noms;
    private final Deque<Noeud> contexte;
    private final Deque<BaliseSituee> ouvertes = new ArrayDeque<>();
    private final Deque<Integer> profondeurs = new ArrayDeque<>();
    private final List<ErreurDeGabarit> erreurs = new ArrayList<>();

    LectureDesNoms(NomsDuCatalogue noms) {
        this.noms = noms;
        this.contexte = noms.contexte();
    }

    List<ErreurDeGabarit> lire(List<BaliseSituee> balises) {
        balises.forEach(this::lire);
        ouvertes.forEach(
                ouverte -> erreurs.add(new ErreurDeGabarit(ouverte.ligne(), "gabarit.section.ouverte", ouverte.nom())));
        return erreurs;
    }

    private void lire(BaliseSituee balise) {
        switch (balise.genre()) {
            case VALEUR -> valeur(balise);
            case SECTION, ABSENCE -> section(balise);
            case FIN -> fin(balise);
            case INCLUSION -> {
                if (!balise.nom().equals(GabaritsDeDocument.STYLE)) {
                    signaler(balise, "gabarit.inclusion");
                }
            }
            case INTERDITE -> erreurs.add(new ErreurDeGabarit(balise.ligne(), "gabarit.balise"));
            case COMMENTAIRE -> {}
        }
    }

    private void valeur(BaliseSituee balise) {
        Optional<Noeud> trouve = connu(balise);
        if (trouve.isPresent() && !balise.nom().equals(NomsDuCatalogue.LUI_MEME)) {
            Genre genre = trouve.get().genre();
            if (genre != Genre.TEXTE) {
                signaler(balise, "gabarit.genre." + genre);
            }
        }
    }

    private void section(BaliseSituee balise) {
        Optional<Noeud> trouve = connu(balise);
        if (balise.genre() == BaliseSituee.Genre.ABSENCE
                && trouve.filter(noeud -> noeud.genre() == Genre.GROUPE).isPresent()) {
            signaler(balise, "gabarit.genre.absence");
        }
        ouvertes.push(balise);
        profondeurs.push(contexte.size());
        if (balise.genre() == BaliseSituee.Genre.SECTION) {
            trouve.filter(noeud -> noeud.genre() != Genre.VRAI).ifPresent(contexte::push);
        }
    }

    private void fin(BaliseSituee balise) {
        if (ouvertes.isEmpty()) {
            signaler(balise, "gabarit.section.jamais");
            return;
        }
        BaliseSituee ouverte = ouvertes.peek();
        if (!ouverte.nom().equals(balise.nom())) {
            erreurs.add(new ErreurDeGabarit(
                    balise.ligne(),
                    "gabarit.section.croisee",
                    balise.nom(),
                    ouverte.nom(),
                    Integer.toString(ouverte.ligne())));
            if (ouvertes.stream().noneMatch(autre -> autre.nom().equals(balise.nom()))) {
                return;
            }
        }
        boolean trouvee = false;
        while (!trouvee) {
            trouvee = ouvertes.pop().nom().equals(balise.nom());
            int profondeur = profondeurs.pop();
            while (contexte.size() > profondeur) {
                contexte.pop();
            }
        }
    }

    private Optional<Noeud> connu(BaliseSituee balise) {
        Optional<Noeud> trouve = NomsDuCatalogue.trouver(contexte, balise.nom());
        if (trouve.isEmpty()) {
            Optional<String> proche = noms.proche(contexte, balise.nom());
            erreurs.add(
                    proche.isPresent()
                            ? new ErreurDeGabarit(balise.ligne(), "gabarit.variable.proche", balise.nom(), proche.get())
                            : new ErreurDeGabarit(balise.ligne(), "gabarit.variable", balise.nom()));
        }
        return trouve;
    }

    private void signaler(BaliseSituee balise, String cle) {
        erreurs.add(new ErreurDeGabarit(balise.ligne(), cle, balise.nom()));
    }
}
