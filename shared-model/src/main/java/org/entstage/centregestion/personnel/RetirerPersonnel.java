package org.entstage.centregestion.personnel;

import org.entstage.centregestion.Arbre;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Takes somebody from a centre; what he did stays under his name in the histories. */
@UseCase
public class RetirerPersonnel {

    private final Equipes equipes;
    private final PersonnelDesCentres personnel;

    RetirerPersonnel(Equipes equipes, PersonnelDesCentres personnel) {
        this.equipes = equipes;
        this.personnel = personnel;
    }

    /**
     * @param version the one that was on the page
     * @param sansResponsable whether it is meant that nobody is left to manage the staff of the centre
     * @throws RefusMetier for a centre left without manager that is not meant
     */
    public void executer(Acteur acteur, long centre, String login, int version, boolean sansResponsable) {
        Arbre.Noeud noeud = equipes.ouvrir(acteur, centre);
        PersonnelCentre personne = equipes.prendre(acteur, centre, login, version);
        equipes.avertir(personne, centre, sansResponsable, "sansResponsable");
        equipes.noter(acteur, noeud, login, "role", personne.role(), null);
        personnel.retirer(personne);
    }
}
