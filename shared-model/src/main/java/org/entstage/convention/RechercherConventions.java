package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.parametre.CatalogueParametres;

/** The staff's list: what waits for a decision first, or what the criteria say. */
@ReadUseCase
public class RechercherConventions {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final Conventions conventions;
    private final ReglagesDuCentre delais;
    private final String etablissement;
    private final Clock horloge;

    RechercherConventions(Conventions conventions, ReglagesDuCentre delais, Reglages reglages, Clock horloge) {
        this.conventions = conventions;
        this.delais = delais;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse unless he reads conventions as staff
     */
    public PageDe<LigneConvention> executer(Acteur acteur, CriteresConvention criteres, int page) {
        Perimetre perimetre = Perimetre.gestion(acteur, Action.CONVENTION_LIRE, etablissement);
        PageDe<LigneConvention> lue = conventions.rechercher(perimetre, criteres, PageDe.numero(page), TAILLE);
        return new PageDe<>(
                lue.lignes().stream().map(this::signaler).toList(), lue.numero(), lue.taille(), lue.total());
    }

    private LigneConvention signaler(LigneConvention ligne) {
        int delai = delais.entier(ligne.idCentre(), CatalogueParametres.ALERTE_JOURS);
        return ligne.signalee(ligne.tardive(LocalDate.now(horloge), delai));
    }
}
