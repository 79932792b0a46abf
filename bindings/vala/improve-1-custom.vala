// SPDX-License-Identifier: LGPL-2.1-or-later
// What is put into improve-1.vapi beside what the introspection data says; Improve-1.metadata says the rest.

namespace Improve {
	// A GLib.ListModel under a name that foreach takes: obstacles, findings, differences. The library itself knows no
	// such type.
	[CCode (cname = "GListModel", type_id = "g_list_model_get_type ()", cheader_filename = "gio/gio.h")]
	public interface Items : GLib.Object, GLib.ListModel {
		[CCode (cname = "g_list_model_get_item")]
		public GLib.Object @get (int position);
		public int size { [CCode (cname = "g_list_model_get_n_items")] get; }
	}
}
