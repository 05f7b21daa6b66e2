package org.entstage.offre.recherche;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.commun.PageDe;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.Total;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Searches published offers: all that the person may see and that say his words are narrowed, counted and sorted here, so
 * that every count is exact; the database is asked for the words and for the rows of the page.
 */
@RemoteUseCase
public class ChercherOffres {

    /** Rows of a page. */
    public static final int TAILLE = 20;

    /** Words of a search that count. */
    static final int MOTS = 8;

    private final VisibiliteDesOffres visibilite;
    private final OffresPubliees publiees;
    private final SuivisDOffres suivis;
    private final Clock horloge;

    ChercherOffres(VisibiliteDesOffres visibilite, OffresPubliees publiees, SuivisDOffres suivis, Clock horloge) {
        this.visibilite = visibilite;
        this.publiees = publiees;
        this.suivis = suivis;
        this.horloge = horloge;
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse for who reads no offers
     */
    public ResultatOffres executer(Acteur acteur, CriteresOffre criteres, int page) {
        Regard regard = visibilite.regard(acteur);
        LocalDateTime derniere = visite(acteur);
        Set<String> termes = Lexique.cherches(criteres.mots(), MOTS);
        List<OffreTrouvee> visibles =
                motsSansTerme(criteres, termes) ? List.of() : publiees.visibles(regard, LocalDate.now(horloge), termes);
        Depouillement depouillement = Depouillement.de(seulement(visibles, criteres, derniere), criteres);
        int nouvelles = (int) depouillement.retenues().stream()
                .filter(offre -> neuve(offre, derniere))
                .count();
        return new ResultatOffres(
                page(acteur, depouillement.retenues(), PageDe.numero(page), derniere),
                depouillement.comptes(),
                nouvelles,
                derniere,
                regard.incertain());
    }

    /** Looking through somebody's eyes is no visit of his. */
    private LocalDateTime visite(Acteur acteur) {
        if (acteur.observe() || !acteur.peut(Action.OFFRE_SUIVRE)) {
            return null;
        }
        return suivis.visiter(acteur.login(), LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether words were typed that nothing is found by, as "de la": that finds nothing, rather than everything. */
    private static boolean motsSansTerme(CriteresOffre criteres, Set<String> termes) {
        return criteres.mots() != null && termes.isEmpty();
    }

    private static List<OffreTrouvee> seulement(
            List<OffreTrouvee> visibles, CriteresOffre criteres, LocalDateTime derniere) {
        return criteres.nouvelles()
                ? visibles.stream().filter(offre -> neuve(offre, derniere)).toList()
                : visibles;
    }

    private static boolean neuve(OffreTrouvee offre, LocalDateTime derniere) {
        return derniere != null && offre.parueLe().isAfter(derniere);
    }

    private PageDe<LigneOffre> page(Acteur acteur, List<OffreTrouvee> retenues, int numero, LocalDateTime derniere) {
        List<OffreTrouvee> ici = retenues.stream()
                .skip((long) (numero - 1) * TAILLE)
                .limit(TAILLE)
                .toList();
        List<Long> ids = ici.stream().map(OffreTrouvee::id).toList();
        Map<Long, LigneOffre> lignes = publiees.lignes(ids);
        Set<Long> gardees = acteur.peut(Action.OFFRE_SUIVRE) ? suivis.gardees(acteur.login(), ids) : Set.of();
        return new PageDe<>(
                ici.stream()
                        .filter(offre -> lignes.containsKey(offre.id()))
                        .map(offre ->
                                lignes.get(offre.id()).vue(offre, neuve(offre, derniere), gardees.contains(offre.id())))
                        .toList(),
                numero,
                TAILLE,
                Total.de(retenues.size()));
    }
}
