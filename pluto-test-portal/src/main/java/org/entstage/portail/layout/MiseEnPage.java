package org.entstage.portail.layout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.portail.store.Database;

/** The tabs and what stands on them. */
public final class MiseEnPage {

    private static final String ONGLETS = "select id, titre_fr, titre_en, ordre, roles from onglet";
    private static final String PLACEMENTS =
            "select id, onglet, application, portlet, colonne, ordre, titre from placement";

    private final Database base;

    public MiseEnPage(Database base) {
        this.base = base;
    }

    /** All tabs, in order. */
    public List<Onglet> onglets() {
        return base.query(ONGLETS + " order by ordre, id", MiseEnPage::onglet);
    }

    /** The tabs that somebody with these roles sees, in order. */
    public List<Onglet> visiblesPour(Set<String> roles) {
        return onglets().stream().filter(onglet -> onglet.visiblePour(roles)).toList();
    }

    public Optional<Onglet> onglet(String id) {
        return base.query(ONGLETS + " where id = ?", MiseEnPage::onglet, id).stream()
                .findFirst();
    }

    /** What stands on a tab: first column first, then by order. */
    public List<Placement> placements(String onglet) {
        return base.query(PLACEMENTS + " where onglet = ? order by colonne, ordre, id", MiseEnPage::placement, onglet);
    }

    public Optional<Placement> placement(long id) {
        return base.query(PLACEMENTS + " where id = ?", MiseEnPage::placement, id).stream()
                .findFirst();
    }

    public void ajouter(Onglet onglet) {
        base.execute(
                "insert into onglet (id, titre_fr, titre_en, ordre, roles) values (?, ?, ?, ?, ?)",
                onglet.id(),
                onglet.titreFrancais(),
                onglet.titreAnglais(),
                onglet.ordre(),
                texte(onglet.roles()));
    }

    /** @return false when the tab is no longer what it was: nothing is changed then */
    public boolean modifier(Onglet avant, Onglet apres) {
        return base.execute(
                        "update onglet set titre_fr = ?, titre_en = ?, ordre = ?, roles = ?"
                                + " where id = ? and titre_fr = ? and titre_en = ? and ordre = ? and roles = ?",
                        apres.titreFrancais(),
                        apres.titreAnglais(),
                        apres.ordre(),
                        texte(apres.roles()),
                        avant.id(),
                        avant.titreFrancais(),
                        avant.titreAnglais(),
                        avant.ordre(),
                        texte(avant.roles()))
                > 0;
    }

    /** Removes a tab with its windows and what people preferred in them. */
    public void retirerOnglet(String id) {
        List<Placement> fenetres = placements(id);
        base.inTransaction(transaction -> {
            for (Placement fenetre : fenetres) {
                retirer(transaction, fenetre);
            }
            transaction.execute("delete from onglet where id = ?", id);
        });
    }

    /** Removes a window and what people preferred in it. */
    public void retirer(Placement fenetre) {
        base.inTransaction(transaction -> retirer(transaction, fenetre));
    }

    private static void retirer(Database.Transaction transaction, Placement fenetre) throws SQLException {
        transaction.execute("delete from preference where fenetre = ?", fenetre.fenetre());
        transaction.execute("delete from placement where id = ?", fenetre.id());
    }

    /** Places a portlet at the end of a column. */
    public void placer(String onglet, String application, String portlet, int colonne) {
        base.execute(
                "insert into placement (onglet, application, portlet, colonne, ordre, titre) values (?, ?, ?, ?, ?, '')",
                onglet,
                application,
                portlet,
                colonne,
                dernierOrdre(onglet, colonne) + 1);
    }

    /** The order of the last window of a column; 0 when it is empty. */
    public int dernierOrdre(String onglet, int colonne) {
        return base.query(
                        "select coalesce(max(ordre), 0) from placement where onglet = ? and colonne = ?",
                        ligne -> ligne.getInt(1),
                        onglet,
                        colonne)
                .get(0);
    }

    /** Gives the windows of a column this order. */
    public void ordonner(List<Placement> colonne) {
        base.inTransaction(transaction -> {
            for (int rang = 0; rang < colonne.size(); rang++) {
                transaction.execute(
                        "update placement set ordre = ? where id = ?",
                        rang + 1,
                        colonne.get(rang).id());
            }
        });
    }

    /** @return false when the window is no longer what it was: nothing is changed then */
    public boolean modifier(Placement avant, Placement apres) {
        return base.execute(
                        "update placement set onglet = ?, colonne = ?, ordre = ?, titre = ?"
                                + " where id = ? and onglet = ? and colonne = ? and titre = ?",
                        apres.onglet(),
                        apres.colonne(),
                        apres.ordre(),
                        apres.titre(),
                        avant.id(),
                        avant.onglet(),
                        avant.colonne(),
                        avant.titre())
                > 0;
    }

    private static Onglet onglet(ResultSet ligne) throws SQLException {
        return new Onglet(
                ligne.getString(1), ligne.getString(2), ligne.getString(3), ligne.getInt(4), roles(ligne.getString(5)));
    }

    private static Placement placement(ResultSet ligne) throws SQLException {
        return new Placement(
                ligne.getLong(1),
                ligne.getString(2),
                ligne.getString(3),
                ligne.getString(4),
                ligne.getInt(5),
                ligne.getInt(6),
                ligne.getString(7));
    }

    private static String texte(Set<String> roles) {
        return roles.stream().sorted().collect(Collectors.joining(" "));
    }

    /** Roles written with spaces or commas between them. */
    static Set<String> roles(String texte) {
        return Arrays.stream(texte.split("[ ,]+"))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
    }
}
