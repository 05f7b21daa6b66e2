package org.entstage.portail.administration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entstage.portail.container.PortletRegistry;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.Onglet;
import org.entstage.portail.layout.Placement;
import org.entstage.portail.page.DemandePage;
import org.entstage.portail.page.Gabarits;
import org.entstage.portail.page.GesteRefuse;
import org.entstage.portail.store.StoreFailure;

/** What the buttons of the administrator's page do. Every value is checked here, whatever the form showed. */
final class GestesDeMiseEnPage {

    /** Roles that a tab may be reserved for. */
    static final List<String> ROLES =
            List.of("etudiant", "enseignant", "gestionnaire", "responsable", "direction", "baip", "auditeur", "admin");

    private static final int TITRE_ONGLET = 80;
    private static final int TITRE_FENETRE = 120;

    private final MiseEnPage miseEnPage;
    private final PortletRegistry portlets;

    GestesDeMiseEnPage(MiseEnPage miseEnPage, PortletRegistry portlets) {
        this.miseEnPage = miseEnPage;
        this.portlets = portlets;
    }

    /**
     * Does what the button says.
     *
     * @return sentence to show
     * @throws GesteRefuse when a value is not acceptable, or somebody else was faster; nothing is changed then
     */
    String faire(DemandePage demande) {
        String geste = demande.parametre("geste");
        try {
            faire(geste, demande);
        } catch (StoreFailure echec) {
            if (echec.conflict()) {
                throw refus(demande, "admin.refus.simultane");
            }
            throw echec;
        }
        return Gabarits.texte(demande.langue(), "admin.fait." + geste);
    }

    private void faire(String geste, DemandePage demande) {
        switch (geste) {
            case "ajouter-onglet" -> ajouterOnglet(demande);
            case "modifier-onglet" -> modifierOnglet(demande);
            case "retirer-onglet" ->
                miseEnPage.retirerOnglet(onglet(demande, "onglet").id());
            case "placer" -> placer(demande);
            case "modifier" -> modifierFenetre(demande);
            case "monter" -> deplacer(demande, -1);
            case "descendre" -> deplacer(demande, 1);
            case "retirer" -> miseEnPage.retirer(fenetre(demande));
            default -> throw refus(demande, "admin.refus.geste");
        }
    }

    private void ajouterOnglet(DemandePage demande) {
        String francais = titre(demande, "titre-fr", TITRE_ONGLET);
        String id = identifiant(francais);
        if (id.isEmpty()) {
            throw refus(demande, "admin.refus.titre-sans-lettre");
        }
        if (miseEnPage.onglet(id).isPresent()) {
            throw refus(demande, "admin.refus.titre-pris");
        }
        int dernier =
                miseEnPage.onglets().stream().mapToInt(Onglet::ordre).max().orElse(0);
        miseEnPage.ajouter(new Onglet(
                id, francais, titre(demande, "titre-en", TITRE_ONGLET), dernier + 10, roles(demande, Set.of())));
    }

    private void modifierOnglet(DemandePage demande) {
        Onglet avant = onglet(demande, "onglet");
        exigerVu(demande, avant.empreinte());
        Onglet apres = new Onglet(
                avant.id(),
                titre(demande, "titre-fr", TITRE_ONGLET),
                titre(demande, "titre-en", TITRE_ONGLET),
                nombre(demande, "ordre", 0, 9999),
                roles(demande, avant.roles()));
        if (!miseEnPage.modifier(avant, apres)) {
            throw refus(demande, "admin.refus.simultane");
        }
    }

    /** Two administrators with the same page open: the second one has not read what the first one wrote. */
    private static void exigerVu(DemandePage demande, String empreinte) {
        if (!empreinte.equals(demande.parametre("vu"))) {
            throw refus(demande, "admin.refus.simultane");
        }
    }

    private void placer(DemandePage demande) {
        String[] nom = demande.parametre("portlet").split("/", 2);
        if (nom.length < 2 || portlets.find(nom[0], nom[1]).isEmpty()) {
            throw refus(demande, "admin.refus.portlet");
        }
        miseEnPage.placer(onglet(demande, "onglet").id(), nom[0], nom[1], nombre(demande, "colonne", 1, 2));
    }

    /** Title, column and tab; a window that changes place goes to the end of its new column. */
    private void modifierFenetre(DemandePage demande) {
        Placement avant = fenetre(demande);
        exigerVu(demande, avant.empreinte());
        String onglet = onglet(demande, "vers").id();
        int colonne = nombre(demande, "colonne", 1, 2);
        String titre = demande.parametre("titre");
        if (titre.length() > TITRE_FENETRE) {
            throw refus(demande, "admin.refus.titre", TITRE_FENETRE);
        }
        boolean bouge = !avant.onglet().equals(onglet) || avant.colonne() != colonne;
        int ordre = bouge ? miseEnPage.dernierOrdre(onglet, colonne) + 1 : avant.ordre();
        Placement apres =
                new Placement(avant.id(), onglet, avant.application(), avant.portlet(), colonne, ordre, titre);
        if (!miseEnPage.modifier(avant, apres)) {
            throw refus(demande, "admin.refus.simultane");
        }
    }

    private void deplacer(DemandePage demande, int sens) {
        Placement placement = fenetre(demande);
        List<Placement> colonne = new ArrayList<>(miseEnPage.placements(placement.onglet()).stream()
                .filter(autre -> autre.colonne() == placement.colonne())
                .toList());
        int rang = colonne.indexOf(placement);
        int cible = rang + sens;
        if (cible >= 0 && cible < colonne.size()) {
            Collections.swap(colonne, rang, cible);
            miseEnPage.ordonner(colonne);
        }
    }

    private Onglet onglet(DemandePage demande, String champ) {
        return miseEnPage.onglet(demande.parametre(champ)).orElseThrow(() -> refus(demande, "admin.refus.onglet"));
    }

    private Placement fenetre(DemandePage demande) {
        return Optional.of(demande.parametre("fenetre"))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> miseEnPage.placement(Long.parseLong(id)))
                .orElseThrow(() -> refus(demande, "admin.refus.fenetre"));
    }

    private static String titre(DemandePage demande, String champ, int longueur) {
        String titre = demande.parametre(champ);
        if (titre.isEmpty() || titre.length() > longueur) {
            throw refus(demande, "admin.refus.titre", longueur);
        }
        return titre;
    }

    private static int nombre(DemandePage demande, String champ, int minimum, int maximum) {
        String texte = demande.parametre(champ);
        int nombre = texte.matches("\\d{1,4}") ? Integer.parseInt(texte) : minimum - 1;
        if (nombre < minimum || nombre > maximum) {
            throw refus(demande, "admin.refus.nombre");
        }
        return nombre;
    }

    /** @param presents roles of the tab; those that the page does not offer stay */
    private static Set<String> roles(DemandePage demande, Set<String> presents) {
        Set<String> roles = new TreeSet<>(demande.parametres("roles"));
        roles.retainAll(ROLES);
        presents.stream().filter(role -> !ROLES.contains(role)).forEach(roles::add);
        return roles;
    }

    /** {@code Mes étudiants} becomes {@code mes-etudiants}. */
    static String identifiant(String titre) {
        String sansAccent = Normalizer.normalize(titre, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String mots = sansAccent.toLowerCase(Locale.FRENCH).replaceAll("[^a-z0-9]+", "-");
        String court = mots.replaceAll("^-|-$", "");
        return court.length() > 60 ? court.substring(0, 60) : court;
    }

    private static GesteRefuse refus(DemandePage demande, String cle, Object... arguments) {
        return new GesteRefuse(Gabarits.texte(demande.langue(), cle, arguments));
    }
}
