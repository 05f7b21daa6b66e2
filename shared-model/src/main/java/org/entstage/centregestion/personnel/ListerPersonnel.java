package org.entstage.centregestion.personnel;

import java.util.List;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.parametre.CatalogueParametres;

/** The staff of one centre, with what the reader may do to it. */
@ReadUseCase
public class ListerPersonnel {

    private final Equipes equipes;
    private final PersonnelDesCentres personnel;
    private final RolesDeCentre roles;
    private final ReglagesDuCentre reglages;

    ListerPersonnel(Equipes equipes, PersonnelDesCentres personnel, RolesDeCentre roles, ReglagesDuCentre reglages) {
        this.equipes = equipes;
        this.personnel = personnel;
        this.roles = roles;
        this.reglages = reglages;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he manages the staff of this centre */
    public EquipeDuCentre executer(Acteur acteur, long centre) {
        Arbre.Noeud noeud = equipes.ouvrir(acteur, centre);
        List<PersonnelCentre> tous = personnel.duCentre(centre);
        return new EquipeDuCentre(
                centre,
                noeud.libelle(),
                tous.stream()
                        .map(personne -> equipes.fiche(personne, acteur, centre, tous))
                        .toList(),
                roles.tous(),
                roles.donnables(acteur, centre),
                reglages.vrai(centre, CatalogueParametres.COURRIEL_DU_CENTRE_SEUL));
    }
}
