package org.entstage.habilitation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Texte;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Politique;
import org.entstage.droits.SourceDeLaPolitique;

/** Who has which role, however it was given, as far as the asker may see grants. */
@ReadUseCase
public class ListerAttributions {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private static final Comparator<LigneAttribution> ORDRE = Comparator.comparing(LigneAttribution::origine)
            .thenComparing(ligne ->
                    Texte.normaliser(ligne.libelle() == null ? ligne.octroi().cible() : ligne.libelle()))
            .thenComparing(ligne -> ligne.octroi().cible())
            .thenComparing(ligne -> ligne.octroi().role());

    private final Attributions attributions;
    private final SourceDeLaPolitique politique;

    ListerAttributions(Attributions attributions, SourceDeLaPolitique politique) {
        this.attributions = attributions;
        this.politique = politique;
    }

    /** @param page from 1 */
    public PageDe<LigneAttribution> executer(Acteur acteur, CriteresAttribution criteres, int page) {
        acteur.exigerEnPersonnel(Action.ROLE_LIRE);
        Etendue vue = acteur.etendue(Action.ROLE_LIRE);
        Politique regles = politique.politique();
        List<LigneAttribution> trouvees = Stream.of(
                        attributions.toutes().stream().map(Attribution::ligne),
                        attributions.desCentres().stream(),
                        politique.desReglages().stream()
                                .map(octroi -> LigneAttribution.ailleurs(OrigineAttribution.REGLAGE, octroi, null)))
                .flatMap(Function.identity())
                .filter(ligne -> vue.contient(regles.perimetre(ligne.octroi())))
                .filter(criteres::retient)
                .sorted(ORDRE)
                .toList();
        return PageDe.de(trouvees, page, TAILLE);
    }
}
