/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/document/improve-document-reader.h>

G_BEGIN_DECLS

struct _ImproveDocumentReader
{
  GObject parent_instance;
  int max_bytes;
  int max_depth;
  int max_members;
  int max_string;
  int max_nodes;
  int max_faults;
  GListStore *faults;
};

G_END_DECLS
