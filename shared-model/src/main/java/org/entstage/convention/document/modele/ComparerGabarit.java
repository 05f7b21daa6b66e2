package org.entstage.convention.document.modele;

import java.util.List;
import java.util.Objects;
import org.entstage.centregestion.Places;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Two texts of one template side by side. */
@ReadUseCase
public class ComparerGabarit {

    /** What a text is held against, or is. */
    public enum Cote {
        /** What is being written; where nothing is, what holds. */
        BROUILLON,
        EN_VIGUEUR,
        HERITE,
        LIVRE,
        /** A version that this place published. */
        VERSION
    }

    private final GabaritsEcrits ecrits;
    private final TextesEnVigueur textes;
    private final EcritureDesGabarits ecriture;
    private final Places places;

    ComparerGabarit(GabaritsEcrits ecrits, TextesEnVigueur textes, EcritureDesGabarits ecriture, Places places) {
        this.ecrits = ecrits;
        this.textes = textes;
        this.ecriture = ecriture;
        this.places = places;
    }

    /**
     * @param numero of the version where {@code apres} is one; 0 otherwise
     * @param avant {@link Cote#VERSION} for the one that this place published before
     */
    public List<LigneComparee> executer(
            Acteur acteur, long centre, CleGabarit cle, Cote avant, Cote apres, int numero) {
        places.exiger(acteur, Action.GABARIT_LIRE, centre);
        Objects.requireNonNull(avant, "avant");
        return DifferenceDeTextes.entre(texte(centre, cle, avant, numero - 1), texte(centre, cle, apres, numero));
    }

    private String texte(long centre, CleGabarit cle, Cote cote, int numero) {
        return switch (cote) {
            case BROUILLON ->
                ecrits.brouillon(centre, cle)
                        .map(VersionDeGabarit::texte)
                        .orElseGet(() -> ecriture.enVigueur(centre, cle));
            case EN_VIGUEUR -> ecriture.enVigueur(centre, cle);
            case HERITE -> herite(centre, cle);
            case LIVRE -> EcritureDesGabarits.extraire(textes.livre(cle).texte(), cle);
            case VERSION -> numero == 0 ? herite(centre, cle) : version(centre, cle, numero);
        };
    }

    private String version(long centre, CleGabarit cle, int numero) {
        VersionPubliee publiee = ecrits.publies().getOrDefault(centre, List.of()).stream()
                .filter(version -> version.cle().equals(cle) && version.numero() == numero)
                .findFirst()
                .orElseThrow(() -> new Introuvable("version " + numero + " of " + cle.nom()));
        return publiee.herite()
                ? herite(centre, cle)
                : ecrits.texte(publiee.id()).orElseThrow();
    }

    private String herite(long centre, CleGabarit cle) {
        return EcritureDesGabarits.extraire(
                textes.herite(cle, centre, ecriture.aujourdhui()).texte(), cle);
    }
}
