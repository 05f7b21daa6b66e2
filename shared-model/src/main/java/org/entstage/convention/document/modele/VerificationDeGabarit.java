package org.entstage.convention.document.modele;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entstage.convention.document.CatalogueDesVariables;
import org.entstage.convention.document.TypeDocument;
import org.springframework.stereotype.Component;

/**
 * Everything that is wrong with a template, each with its line. What has no error fills with any values, is well-formed
 * whatever they are, and asks for nothing from outside.
 */
@Component
public class VerificationDeGabarit {

    static final int LONGUEUR = 200_000;

    /** Beyond, nobody reads on. */
    private static final int ERREURS = 40;

    /** A whole template. */
    public List<ErreurDeGabarit> erreurs(TypeDocument type, String texte) {
        if (texte.isBlank()) {
            return List.of(new ErreurDeGabarit(1, "gabarit.vide"));
        }
        if (texte.length() > LONGUEUR) {
            return List.of(new ErreurDeGabarit(1, "gabarit.long", Integer.toString(LONGUEUR)));
        }
        List<ErreurDeGabarit> erreurs = new ArrayList<>();
        List<BaliseSituee> balises = BaliseSituee.lire(texte, erreurs::add);
        erreurs.addAll(new LectureDesNoms(new NomsDuCatalogue(CatalogueDesVariables.de(type))).lire(balises));
        erreurs.addAll(blocs(balises));
        erreurs.addAll(LectureDuXhtml.lire(texte, balises));
        return erreurs.stream().sorted(ErreurDeGabarit.PAR_LIGNE).limit(ERREURS).toList();
    }

    /**
     * A block within the template that it belongs to; lines are counted in the block.
     *
     * @param entier the template with the block that it has now
     */
    List<ErreurDeGabarit> erreurs(TypeDocument type, String entier, String nom, String texte) {
        Optional<Bloc> bloc = Bloc.de(entier, nom);
        if (bloc.isEmpty()) {
            return List.of(new ErreurDeGabarit(1, "gabarit.bloc.absent", nom));
        }
        boolean marques = BaliseSituee.lire(texte, erreur -> {}).stream()
                .anyMatch(balise -> Bloc.Marque.de(balise).isPresent());
        if (marques) {
            return List.of(new ErreurDeGabarit(1, "gabarit.bloc.dedans"));
        }
        int avant = bloc.get().ligne() - 1;
        int lignes = Math.max(1, (int) texte.lines().count());
        return erreurs(type, bloc.get().remplacer(entier, texte)).stream()
                .map(erreur -> erreur.plusBas(-avant))
                .map(erreur -> erreur.ligne() >= 1 && erreur.ligne() <= lignes
                        ? erreur
                        : new ErreurDeGabarit(erreur.ligne() < 1 ? 1 : lignes, "gabarit.bloc.autour"))
                .distinct()
                .toList();
    }

    /** Marks of blocks pair, and each block has a name of its own. */
    private static List<ErreurDeGabarit> blocs(List<BaliseSituee> balises) {
        List<ErreurDeGabarit> erreurs = new ArrayList<>();
        Set<String> noms = new HashSet<>();
        BaliseSituee ouverte = null;
        for (BaliseSituee balise : balises) {
            Optional<Bloc.Marque> marque = Bloc.Marque.de(balise);
            if (marque.isEmpty()) {
                continue;
            }
            String nom = marque.get().nom();
            if (marque.get().ouvre()) {
                if (ouverte != null || !Bloc.NOM.matcher(nom).matches() || !noms.add(nom)) {
                    erreurs.add(new ErreurDeGabarit(balise.ligne(), "gabarit.bloc.ouvert", nom));
                }
                ouverte = balise;
            } else {
                if (ouverte == null || !Bloc.Marque.de(ouverte).get().nom().equals(nom)) {
                    erreurs.add(new ErreurDeGabarit(balise.ligne(), "gabarit.bloc.fin", nom));
                }
                ouverte = null;
            }
        }
        if (ouverte != null) {
            erreurs.add(new ErreurDeGabarit(
                    ouverte.ligne(),
                    "gabarit.bloc.sansFin",
                    Bloc.Marque.de(ouverte).get().nom()));
        }
        return erreurs;
    }
}
